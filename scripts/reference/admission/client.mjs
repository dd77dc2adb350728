// The requests of scenarios, sent to a server.
const METHODS = ['post', 'put', 'patch', 'delete', 'get'];

/** `send` answers code, body and Warning header; `run` makes the request of one step in a namespace. */
export function createClient(url, token) {
  const send = async ({ method, path, body, type = 'application/json' }) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': type, 'user-agent': 'recorder' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { code: response.status, body: await response.json(), warning: response.headers.get('warning') };
  };
  return { send, run: (step, namespace) => send(toRequest(step, namespace)) };
}

/** A path with a leading slash is whole; another one is below the namespace in the core group. */
export function toRequest(step, namespace) {
  const method = METHODS.find((name) => step[name] !== undefined);
  const path = step[method];
  return {
    method: method.toUpperCase(),
    path: path.startsWith('/') ? path.replaceAll('NAMESPACE', namespace) : `/api/v1/namespaces/${namespace}/${path}`,
    body: step.body,
    type: step.type,
  };
}
