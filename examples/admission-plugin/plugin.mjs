// An admission plugin: every Deployment has an owner. One that names none gets its namespace's, and without any it is refused.
import { refuse } from 'kindsmith';

const OWNER = 'example.com/owner';

/** @type {import('kindsmith').PluginModule} */
export default ({ read, log }) => ({
  name: 'owners',
  admission: [
    {
      name: 'RequireOwner',
      after: ['NamespaceLifecycle'],
      handles: (operation) => operation === 'CREATE' || operation === 'UPDATE',

      // Runs before validation and answers a new object; the one that it is given is never changed.
      async mutate({ resource, subresource, namespace, object }) {
        if (resource.resource !== 'deployments' || subresource !== '' || ownerOf(object)) return undefined;
        const found = await read.get({ group: '', resource: 'namespaces', namespace: '', name: namespace });
        const owner = ownerOf(found);
        if (!owner) return undefined;
        log.info('an owner was filled in', { namespace, owner });
        return { ...object, metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, [OWNER]: owner } } };
      },

      // Runs behind validation, on the object as it will be stored.
      validate(attributes) {
        const { resource, subresource, object, warn } = attributes;
        if (resource.resource !== 'deployments' || subresource !== '') return;
        if (!ownerOf(object)) throw refuse(attributes, `it needs the annotation ${OWNER}, or its namespace does`);
        if (!ownerOf(object).includes('@')) warn(`the owner "${ownerOf(object)}" is no mail address`);
      },
    },
  ],
});

function ownerOf(object) {
  return object?.metadata.annotations?.[OWNER];
}
