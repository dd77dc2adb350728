// Pods whose table cells are worth asking for, by case.
import { AGO } from './ago.mjs';

const container = { name: 'c', image: 'nginx' };
const status = (fields, state) => ({ name: 'c', ready: false, restartCount: 0, image: 'nginx', imageID: '', state, ...fields });
const pod = (podStatus, spec = {}, metadata = {}) => ({ metadata, spec: { containers: [container], ...spec }, status: podStatus });
const running = { running: { startedAt: AGO(100) } };
const ready = { type: 'Ready', status: 'True' };
const init = { name: 'i', image: 'busybox' };
const sidecar = { ...init, restartPolicy: 'Always' };

export const pods = {
  pending: pod({ phase: 'Pending' }),
  'no-phase': pod({}),
  'status-reason': pod({ phase: 'Failed', reason: 'Evicted' }),
  gated: pod({ phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] }),
  unschedulable: pod({ phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' }] }),
  running: pod(
    { phase: 'Running', podIP: '1.2.3.4', conditions: [ready], containerStatuses: [status({ ready: true }, running)] },
    { nodeName: 'n1' },
  ),
  'two-containers': pod(
    {
      phase: 'Running',
      containerStatuses: [
        status({ ready: true, restartCount: 2, lastState: { terminated: { exitCode: 1, finishedAt: AGO(300) } } }, running),
        status({ name: 'd', restartCount: 3, lastState: { terminated: { exitCode: 1, finishedAt: AGO(60) } } }, running),
      ],
    },
    { containers: [container, { name: 'd', image: 'redis' }] },
  ),
  waiting: pod({ phase: 'Pending', containerStatuses: [status({}, { waiting: { reason: 'ContainerCreating' } })] }),
  'crash-loop': pod({
    phase: 'Running',
    containerStatuses: [
      status(
        { restartCount: 5, lastState: { terminated: { exitCode: 1, finishedAt: AGO(4000) } } },
        { waiting: { reason: 'CrashLoopBackOff' } },
      ),
    ],
  }),
  'restart-no-time': pod({ phase: 'Running', containerStatuses: [status({ restartCount: 5 }, running)] }),
  'terminated-reason': pod({ phase: 'Failed', containerStatuses: [status({}, { terminated: { exitCode: 1, reason: 'Error' } })] }),
  'terminated-signal': pod({ phase: 'Failed', containerStatuses: [status({}, { terminated: { exitCode: 1, signal: 9 } })] }),
  'terminated-exit': pod({ phase: 'Failed', containerStatuses: [status({}, { terminated: { exitCode: 3 } })] }),
  completed: pod({ phase: 'Succeeded', containerStatuses: [status({}, { terminated: { exitCode: 0, reason: 'Completed' } })] }),
  'completed-and-running': pod(
    {
      phase: 'Running',
      conditions: [ready],
      containerStatuses: [status({}, { terminated: { exitCode: 0, reason: 'Completed' } }), status({ name: 'd', ready: true }, running)],
    },
    { containers: [container, { name: 'd', image: 'redis' }] },
  ),
  'completed-not-ready': pod(
    {
      phase: 'Running',
      containerStatuses: [status({}, { terminated: { exitCode: 0, reason: 'Completed' } }), status({ name: 'd', ready: true }, running)],
    },
    { containers: [container, { name: 'd', image: 'redis' }] },
  ),
  'init-running': pod(
    { phase: 'Pending', initContainerStatuses: [status({ name: 'i' }, running)] },
    { initContainers: [init, { ...init, name: 'j' }] },
  ),
  'init-waiting': pod(
    { phase: 'Pending', initContainerStatuses: [status({ name: 'i', restartCount: 2 }, { waiting: { reason: 'CrashLoopBackOff' } })] },
    { initContainers: [init] },
  ),
  'init-initializing': pod(
    { phase: 'Pending', initContainerStatuses: [status({ name: 'i' }, { waiting: { reason: 'PodInitializing' } })] },
    { initContainers: [init] },
  ),
  'init-failed': pod(
    { phase: 'Failed', initContainerStatuses: [status({ name: 'i' }, { terminated: { exitCode: 2, reason: 'Error' } })] },
    { initContainers: [init] },
  ),
  'init-failed-signal': pod(
    { phase: 'Failed', initContainerStatuses: [status({ name: 'i' }, { terminated: { exitCode: 2, signal: 6 } })] },
    { initContainers: [init] },
  ),
  'init-failed-exit': pod(
    { phase: 'Failed', initContainerStatuses: [status({ name: 'i' }, { terminated: { exitCode: 2 } })] },
    { initContainers: [init] },
  ),
  'init-done': pod(
    {
      phase: 'Running',
      initContainerStatuses: [status({ name: 'i', restartCount: 4 }, { terminated: { exitCode: 0 } })],
      containerStatuses: [status({ ready: true, restartCount: 1, lastState: { terminated: { finishedAt: AGO(20) } } }, running)],
    },
    { initContainers: [init] },
  ),
  'init-second': pod(
    {
      phase: 'Pending',
      initContainerStatuses: [status({ name: 'i' }, { terminated: { exitCode: 0 } }), status({ name: 'j' }, { waiting: {} })],
    },
    { initContainers: [init, { ...init, name: 'j' }] },
  ),
  sidecar: pod(
    {
      phase: 'Running',
      initContainerStatuses: [
        status({ name: 'i', started: true, ready: true, restartCount: 2, lastState: { terminated: { finishedAt: AGO(50) } } }, running),
      ],
      containerStatuses: [status({ ready: true, restartCount: 1 }, running)],
    },
    { initContainers: [sidecar] },
  ),
  'sidecar-starting': pod(
    { phase: 'Pending', initContainerStatuses: [status({ name: 'i', started: false, restartCount: 1 }, running)] },
    { initContainers: [sidecar] },
  ),
  'sidecar-done': pod(
    {
      phase: 'Running',
      initContainerStatuses: [status({ name: 'i', started: true, ready: true }, running)],
      containerStatuses: [status({}, { terminated: { exitCode: 0, reason: 'Completed' } })],
    },
    { initContainers: [sidecar] },
  ),
  'initialized-condition': pod(
    {
      phase: 'Running',
      conditions: [{ type: 'Initialized', status: 'True' }],
      initContainerStatuses: [status({ name: 'i' }, { waiting: { reason: 'X' } })],
      containerStatuses: [status({ ready: true }, running)],
    },
    { initContainers: [init] },
  ),
  deleted: pod(
    { phase: 'Running', containerStatuses: [status({ ready: true }, running)] },
    {},
    { deletionTimestamp: AGO(10), deletionGracePeriodSeconds: 30 },
  ),
  'deleted-lost': pod({ phase: 'Running', reason: 'NodeLost' }, {}, { deletionTimestamp: AGO(10), deletionGracePeriodSeconds: 30 }),
  'deleted-done': pod(
    { phase: 'Succeeded', containerStatuses: [status({}, { terminated: { exitCode: 0, reason: 'Completed' } })] },
    {},
    { deletionTimestamp: AGO(10), deletionGracePeriodSeconds: 30 },
  ),
  ips: pod({ phase: 'Running', podIPs: [{ ip: '1.2.3.4' }, { ip: '::1' }], nominatedNodeName: 'n2' }),
  gates: pod(
    {
      phase: 'Running',
      conditions: [
        { type: 'a', status: 'True' },
        { type: 'b', status: 'False' },
      ],
    },
    { readinessGates: [{ conditionType: 'a' }, { conditionType: 'b' }, { conditionType: 'c' }] },
  ),
};
