// The words of a refusal, as kube-apiserver writes them (403; Status.message and its details).
import type { AuthorizationAttributes, RequestInfo } from '../api/request.ts';

/** `User "jane" cannot list resource "pods" in API group "" in the namespace "default"`, or with a path for other requests. */
export function describeRefusal({ user, request }: AuthorizationAttributes): string {
  const who = `User ${quote(user.name)} cannot ${request.verb}`;
  if (!request.isResourceRequest) return `${who} path ${quote(request.path)}`;
  const resource = request.subresource === '' ? request.resource : `${request.resource}/${request.subresource}`;
  const where = request.namespace === '' ? 'at the cluster scope' : `in the namespace ${quote(request.namespace)}`;
  return `${who} resource ${quote(resource)} in API group ${quote(request.group)} ${where}`;
}

/** The whole message: what is forbidden, the refusal, and the authorizers' reason behind it. */
export function forbiddenMessage(attributes: AuthorizationAttributes, reason: string | undefined): string {
  const refusal = describeRefusal(attributes);
  const why = reason === undefined || reason === '' ? refusal : `${refusal}: ${reason}`;
  const subject = describeSubject(attributes.request);
  return subject === '' ? `forbidden: ${why}` : `${subject} is forbidden: ${why}`;
}

/** `pods "web"`, `deployments.apps`; '' for a path. */
function describeSubject({ isResourceRequest, resource, group, name }: RequestInfo): string {
  if (!isResourceRequest) return '';
  const qualified = group === '' ? resource : `${resource}.${group}`;
  return name === '' ? qualified : `${qualified} ${quote(name)}`;
}

/** As Go's %q on the characters that a name or path may have. */
function quote(text: string): string {
  return JSON.stringify(text);
}
