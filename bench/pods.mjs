// The objects that are measured: pods of about 4 KB, padded so that a GET answers the same number of bytes on every server.

/** `size` counts bytes of padding in an annotation. */
export function makePod(name, index, size) {
  return {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: {
      name,
      labels: { app: 'web', tier: index % 2 === 0 ? 'front' : 'back', 'bench/index': `i${index}` },
      annotations: { 'bench/padding': 'x'.repeat(size) },
    },
    spec: {
      containers: ['main', 'sidecar'].map((container) => ({
        name: container,
        image: `registry.example/${container}:1.2.3`,
        ports: [{ containerPort: 8080, name: 'http' }],
        env: [
          { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          { name: 'MODE', value: 'bench' },
        ],
        resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '500m', memory: '128Mi' } },
        readinessProbe: { httpGet: { path: '/ready', port: 8080 } },
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      })),
      volumes: [{ name: 'data', emptyDir: {} }],
    },
  };
}
