// An authorizer: whoever has a namespace of his own name may do everything in it, and look at everything but Secrets.
const READS = ['get', 'list', 'watch'];

/** @type {import('kindsmith').PluginModule} */
export default {
  name: 'own-namespace',
  authorizers: [
    {
      // What --authorization-mode calls it.
      name: 'OwnNamespace',
      authorize({ user, request }) {
        if (!request.isResourceRequest) return { decision: request.verb === 'get' ? 'allow' : 'no-opinion' };
        if (request.namespace === user.name) return { decision: 'allow' };
        if (request.resource === 'secrets') return { decision: 'deny', reason: 'secrets are for the owner of their namespace' };
        if (READS.includes(request.verb)) return { decision: 'allow' };
        // The next one in the list is asked; when there is none the request is refused.
        return { decision: 'no-opinion', reason: `only ${request.namespace || 'the administrator'} may do that` };
      },
    },
  ],
};
