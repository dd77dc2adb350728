// A small client of one kube-apiserver for the recording scripts: create, update, remove. Certificates are not checked: the reference
// makes its own.
import { Agent, request } from 'node:https';

const resources = {
  Pod: { path: '/api/v1', plural: 'pods', namespaced: true },
  Service: { path: '/api/v1', plural: 'services', namespaced: true },
  ConfigMap: { path: '/api/v1', plural: 'configmaps', namespaced: true },
  Secret: { path: '/api/v1', plural: 'secrets', namespaced: true },
  Node: { path: '/api/v1', plural: 'nodes', namespaced: false },
  Namespace: { path: '/api/v1', plural: 'namespaces', namespaced: false },
  Deployment: { path: '/apis/apps/v1', plural: 'deployments', namespaced: true },
  Lease: { path: '/apis/coordination.k8s.io/v1', plural: 'leases', namespaced: true },
  PersistentVolume: { path: '/api/v1', plural: 'persistentvolumes', namespaced: false },
  PersistentVolumeClaim: { path: '/api/v1', plural: 'persistentvolumeclaims', namespaced: true },
  Endpoints: { path: '/api/v1', plural: 'endpoints', namespaced: true },
};

function pathOf(object, namespace) {
  const { path, plural, namespaced } = resources[object.kind];
  return namespaced ? `${path}/namespaces/${namespace ?? object.metadata.namespace}/${plural}` : `${path}/${plural}`;
}

/** Answers {code, body}; never throws on an HTTP error. */
export function createClient({ url, token }) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  function call(method, path, body, type = 'application/json') {
    const text = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': type,
        'content-length': Buffer.byteLength(text), // Node sends none with a DELETE, nor frames its body
      };
      const sent = request(`${url}${path}`, { method, agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (answer.startsWith('{')) resolve({ code: response.statusCode, body: JSON.parse(answer) });
          else reject(new Error(`${method} ${path}: ${answer}`));
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }
  return {
    create: (object, { namespace } = {}) => call('POST', pathOf(object, namespace), object),
    update(object, { subresource, old }) {
      const path = `${pathOf(old)}/${old.metadata.name}${subresource ? `/${subresource}` : ''}`;
      return call('PUT', path, object);
    },
    async remove(object) {
      const path = `${pathOf(object)}/${object.metadata.name}`;
      const bare = { ...object, metadata: { ...object.metadata, resourceVersion: undefined } };
      // A patch: an update would have to know what the case made of the object.
      if (object.metadata.finalizers) await call('PATCH', path, { metadata: { finalizers: null } }, 'application/merge-patch+json');
      await call('DELETE', path, { kind: 'DeleteOptions', apiVersion: 'v1', gracePeriodSeconds: 0 });
      if (object.kind === 'Namespace') await call('PUT', `${path}/finalize`, { ...bare, spec: { finalizers: [] } });
    },
    close: () => agent.destroy(),
  };
}
