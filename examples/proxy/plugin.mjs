// A resolver: a camera's `studio` is a device that another object names, and its dialer: devices of this lab stand on the machine itself,
// which the server's own dialer refuses as kube-apiserver's does.
import { connect } from 'node:net';
import { notFound } from 'kindsmith';

/** @type {import('kindsmith').PluginModule} */
export default {
  name: 'lab',
  proxies: [
    {
      name: 'studio',
      async resolve(camera, _request, read) {
        const { namespace } = camera.metadata;
        const map = await read.get({ group: '', resource: 'configmaps', namespace, name: 'studio' });
        if (!map?.data?.address) throw notFound({ group: '', resource: 'configmaps' }, 'studio');
        return { host: map.data.address, port: Number(map.data.port ?? 80), tls: false };
      },
    },
  ],
  dial: ({ host, port }, signal) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port, signal });
      socket.once('error', reject);
      socket.once('connect', () => resolve(socket));
    }),
};
