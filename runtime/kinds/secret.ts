// Secrets: stringData is write-only and lands in data. (Kubernetes: Secret v1, stringData.)
import type { Behaviour } from '../api/behaviour.ts';

export const secretBehaviour: Behaviour = {
  name: 'secret',
  prepare(object) {
    const { stringData, ...secret } = object as typeof object & { stringData?: Record<string, string>; data?: Record<string, string> };
    if (stringData === undefined) return object;
    const data: Record<string, string> = { ...secret.data };
    for (const [key, text] of Object.entries(stringData)) {
      Object.defineProperty(data, key, {
        value: Buffer.from(text).toString('base64'),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return { ...secret, apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata, data };
  },
};
