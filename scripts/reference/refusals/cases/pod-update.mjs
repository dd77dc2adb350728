// What may change of a Pod.
import { basePod, pod, podSpec } from '../bases.mjs';
import { updates } from '../build.mjs';

const gated = podSpec({ schedulingGates: [{ name: 'a' }] });
const first = (it) => it.spec.containers[0];

export const cases = updates([
  [
    'image changes is taken',
    basePod,
    (it) => {
      first(it).image = 'j';
    },
  ],
  [
    'image becomes empty',
    basePod,
    (it) => {
      first(it).image = '';
    },
  ],
  [
    'container name changes',
    basePod,
    (it) => {
      first(it).name = 'd';
    },
  ],
  [
    'container is added',
    basePod,
    (it) => {
      it.spec.containers.push({ name: 'd', image: 'i' });
    },
  ],
  [
    'container is removed',
    podSpec({
      containers: [
        { name: 'c', image: 'i' },
        { name: 'd', image: 'i' },
      ],
    }),
    (it) => {
      it.spec.containers.pop();
    },
  ],
  [
    'all containers are removed',
    basePod,
    (it) => {
      it.spec.containers = [];
    },
  ],
  [
    'command is added',
    basePod,
    (it) => {
      first(it).command = ['x'];
    },
  ],
  [
    'env is added',
    basePod,
    (it) => {
      first(it).env = [{ name: 'A', value: 'b' }];
    },
  ],
  [
    'port is added',
    basePod,
    (it) => {
      first(it).ports = [{ containerPort: 80 }];
    },
  ],
  [
    'resources are added',
    basePod,
    (it) => {
      first(it).resources = { limits: { cpu: '1' } };
    },
  ],
  [
    'node name is set',
    basePod,
    (it) => {
      it.spec.nodeName = 'n';
    },
  ],
  [
    'restartPolicy changes',
    basePod,
    (it) => {
      it.spec.restartPolicy = 'Never';
    },
  ],
  [
    'restartPolicy becomes unknown',
    basePod,
    (it) => {
      it.spec.restartPolicy = 'X';
    },
  ],
  [
    'hostNetwork changes',
    basePod,
    (it) => {
      it.spec.hostNetwork = true;
    },
  ],
  [
    'service account is set',
    basePod,
    (it) => {
      it.spec.serviceAccountName = 'x';
    },
  ],
  [
    'volume is added',
    basePod,
    (it) => {
      it.spec.volumes = [{ name: 'v', emptyDir: {} }];
    },
  ],
  [
    'node selector is added',
    basePod,
    (it) => {
      it.spec.nodeSelector = { a: 'b' };
    },
  ],
  [
    'node selector of a gated pod is added is taken',
    gated,
    (it) => {
      it.spec.nodeSelector = { a: 'b' };
    },
  ],
  [
    'node selector of a gated pod changes',
    pod({ spec: { schedulingGates: [{ name: 'a' }], nodeSelector: { a: 'b' } } }),
    (it) => {
      it.spec.nodeSelector = { a: 'c' };
    },
  ],
  [
    'scheduling gate is added',
    basePod,
    (it) => {
      it.spec.schedulingGates = [{ name: 'a' }];
    },
  ],
  [
    'scheduling gate changes',
    gated,
    (it) => {
      it.spec.schedulingGates = [{ name: 'b' }];
    },
  ],
  [
    'scheduling gate goes is taken',
    gated,
    (it) => {
      delete it.spec.schedulingGates;
    },
  ],
  [
    'deadline is set is taken',
    basePod,
    (it) => {
      it.spec.activeDeadlineSeconds = 10;
    },
  ],
  [
    'deadline shrinks is taken',
    podSpec({ activeDeadlineSeconds: 10 }),
    (it) => {
      it.spec.activeDeadlineSeconds = 5;
    },
  ],
  [
    'deadline grows',
    podSpec({ activeDeadlineSeconds: 10 }),
    (it) => {
      it.spec.activeDeadlineSeconds = 11;
    },
  ],
  [
    'deadline goes',
    podSpec({ activeDeadlineSeconds: 10 }),
    (it) => {
      delete it.spec.activeDeadlineSeconds;
    },
  ],
  [
    'deadline becomes zero',
    podSpec({ activeDeadlineSeconds: 10 }),
    (it) => {
      it.spec.activeDeadlineSeconds = 0;
    },
  ],
  [
    'grace period changes',
    basePod,
    (it) => {
      it.spec.terminationGracePeriodSeconds = 5;
    },
  ],
  [
    'grace period from negative is not there',
    basePod,
    (it) => {
      it.spec.terminationGracePeriodSeconds = 1;
    },
  ],
  [
    'toleration is added is taken',
    basePod,
    (it) => {
      it.spec.tolerations = [{ key: 'a', operator: 'Exists' }];
    },
  ],
  [
    'toleration goes',
    podSpec({ tolerations: [{ key: 'a', operator: 'Exists' }] }),
    (it) => {
      delete it.spec.tolerations;
    },
  ],
  [
    'toleration changes',
    podSpec({ tolerations: [{ key: 'a', operator: 'Exists' }] }),
    (it) => {
      it.spec.tolerations[0].key = 'b';
    },
  ],
  [
    'bad toleration is added',
    basePod,
    (it) => {
      it.spec.tolerations = [{ key: 'a', operator: 'X' }];
    },
  ],
  [
    'ephemeral container is added',
    basePod,
    (it) => {
      it.spec.ephemeralContainers = [{ name: 'e', image: 'i' }];
    },
  ],
  [
    'image and label become bad',
    basePod,
    (it) => {
      first(it).image = ' ';
      it.metadata.labels = { a: '!' };
    },
  ],
]);
