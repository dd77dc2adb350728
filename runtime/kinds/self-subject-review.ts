// SelfSubjectReview: who the server takes the caller for. (KEP-3325.)
import type { Behaviour } from '../api/behaviour.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { formatTime } from '../registry/prepare.ts';

export const selfSubjectReview: Behaviour = {
  name: 'self-subject-review',
  call({ body, user, now }) {
    const userInfo: JsonObject = { username: user.name };
    if (user.uid !== '') userInfo['uid'] = user.uid;
    if (user.groups.length > 0) userInfo['groups'] = [...user.groups];
    const extra = Object.entries(user.extra);
    if (extra.length > 0) userInfo['extra'] = Object.fromEntries(extra.map(([key, values]) => [key, [...values]]));
    const metadata = { ...body?.metadata, creationTimestamp: formatTime(now()) };
    return {
      kind: body?.kind ?? 'SelfSubjectReview',
      apiVersion: body?.apiVersion ?? 'authentication.k8s.io/v1',
      metadata,
      status: { userInfo },
    } as KubeObject;
  },
};
