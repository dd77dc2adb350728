// The words of a refusal, as kube-apiserver writes them.
import { quoteGo } from '../api/go-quote.ts';
import type { AuthorizationAttributes } from '../api/request.ts';
import { forbidden, type StatusError } from '../api/status.ts';

/** The 403 of a request that nobody allowed, with the authorizers' reason behind the refusal. */
export function toForbidden(attributes: AuthorizationAttributes, reason: string | undefined): StatusError {
  const refusal = describeRefusal(attributes);
  const cause = reason === undefined || reason === '' ? refusal : `${refusal}: ${reason}`;
  const { isResourceRequest, group, resource, name } = attributes.request;
  return isResourceRequest ? forbidden({ group, resource }, name, cause) : forbidden({ group: '', resource: '' }, '', cause);
}

/** `User "jane" cannot list resource "pods" in API group "" in the namespace "default"`, or with a path for other requests. */
export function describeRefusal({ user, request }: AuthorizationAttributes): string {
  const who = `User ${quoteGo(user.name)} cannot ${request.verb}`;
  if (!request.isResourceRequest) return `${who} path ${quoteGo(request.path)}`;
  const resource = request.subresource === '' ? request.resource : `${request.resource}/${request.subresource}`;
  const where = request.namespace === '' ? 'at the cluster scope' : `in the namespace ${quoteGo(request.namespace)}`;
  return `${who} resource ${quoteGo(resource)} in API group ${quoteGo(request.group)} ${where}`;
}
