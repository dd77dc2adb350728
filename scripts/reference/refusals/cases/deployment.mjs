// Deployments: their own fields, and a part of the pod template's to show its paths.
import { baseDeployment, container, deployment, podSpec } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const template = (change) => deployment({ template: over(baseDeployment.spec.template, change) });
const spec = (pod) => template({ spec: pod.spec });
const selector = (value, labels = { app: 'a' }) =>
  deployment({ selector: { matchLabels: undefined, ...value }, template: { metadata: { labels } } });
const rolling = (rollingUpdate) => deployment({ strategy: { type: 'RollingUpdate', rollingUpdate } });

export const cases = [
  ...creates([
    ['name in upper case', over(baseDeployment, { metadata: { name: 'D' } })],
    ['name missing', over(baseDeployment, { metadata: { name: undefined } })],
    ['spec missing', over(baseDeployment, { spec: undefined })],
    ['spec empty', { ...baseDeployment, spec: {} }],
    ['selector missing', deployment({ selector: undefined })],
    ['selector empty', deployment({ selector: { matchLabels: undefined } })],
    ['selector does not match', deployment({ selector: { matchLabels: { app: 'b' } } })],
    ['selector asks for more', deployment({ selector: { matchLabels: { x: 'b' } } })],
    ['selector bad key', selector({ matchLabels: { 'a b': 'c' } })],
    ['selector bad value', selector({ matchLabels: { app: 'b c' } })],
    ['selector operator unknown', selector({ matchExpressions: [{ key: 'app', operator: 'X', values: ['a'] }] })],
    ['selector operator missing', selector({ matchExpressions: [{ key: 'app' }] })],
    ['selector In without values', selector({ matchExpressions: [{ key: 'app', operator: 'In' }] })],
    ['selector Exists with values', selector({ matchExpressions: [{ key: 'app', operator: 'Exists', values: ['a'] }] })],
    ['selector expression key missing', selector({ matchExpressions: [{ operator: 'Exists' }] })],
    ['selector expression value bad', selector({ matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b c'] }] })],
    ['selector by expression does not match', selector({ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] })],
    ['selector DoesNotExist does not match', selector({ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] })],
    ['selector by expression matches is taken', selector({ matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'z'] }] })],
    ['selector DoesNotExist alone is taken', selector({ matchExpressions: [{ key: 'other', operator: 'DoesNotExist' }] })],
    ['template missing', deployment({ template: undefined })],
    ['template without labels', template({ metadata: undefined })],
    ['template without spec', template({ spec: undefined })],
    ['template label bad', template({ metadata: { labels: { b: '!' } } })],
    ['template annotation bad', template({ metadata: { annotations: { 'a b': '' } } })],
    ['template name is dropped is taken', template({ metadata: { name: 'X_' } })],
    ['replicas negative', deployment({ replicas: -1 })],
    ['minReadySeconds negative', deployment({ minReadySeconds: -1 })],
    ['revisionHistoryLimit negative', deployment({ revisionHistoryLimit: -1 })],
    ['progressDeadlineSeconds negative', deployment({ progressDeadlineSeconds: -1 })],
    ['progressDeadlineSeconds zero', deployment({ progressDeadlineSeconds: 0 })],
    ['progressDeadlineSeconds as minReadySeconds', deployment({ minReadySeconds: 600 })],
    ['progressDeadlineSeconds below minReadySeconds', deployment({ minReadySeconds: 10, progressDeadlineSeconds: 5 })],
    ['strategy type unknown', deployment({ strategy: { type: 'X' } })],
    ['strategy Recreate with rolling', deployment({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } })],
    ['strategy both zero', rolling({ maxSurge: 0, maxUnavailable: 0 })],
    ['strategy both zero percent', rolling({ maxSurge: '0%', maxUnavailable: '0%' })],
    ['strategy maxUnavailable negative', rolling({ maxUnavailable: -1 })],
    ['strategy maxSurge negative', rolling({ maxSurge: -1 })],
    ['strategy maxUnavailable over 100%', rolling({ maxUnavailable: '101%' })],
    ['strategy maxSurge over 100% is taken', rolling({ maxSurge: '200%' })],
    ['strategy maxUnavailable is a word', rolling({ maxUnavailable: 'x' })],
    ['strategy maxSurge without percent', rolling({ maxSurge: '5' })],
    ['strategy both words', rolling({ maxSurge: 'x', maxUnavailable: 'y' })],
    ['strategy maxSurge of a fraction', rolling({ maxSurge: '1.5%' })],
    ['restartPolicy Never', spec(podSpec({ restartPolicy: 'Never' }))],
    ['restartPolicy OnFailure', spec(podSpec({ restartPolicy: 'OnFailure' }))],
    ['restartPolicy unknown', spec(podSpec({ restartPolicy: 'X' }))],
    ['activeDeadlineSeconds', spec(podSpec({ activeDeadlineSeconds: 5 }))],
    ['ephemeral containers', spec(podSpec({ ephemeralContainers: [{ name: 'e', image: 'i' }] }))],
    ['containers empty', spec(podSpec({ containers: [] }))],
    ['container name bad', spec(container({ name: 'A' }))],
    ['image missing', spec(container({ image: undefined }))],
    ['image with space', spec(container({ image: ' i' }))],
    ['container port zero', spec(container({ ports: [{ containerPort: 0 }] }))],
    ['request over limit', spec(container({ resources: { requests: { cpu: '2' }, limits: { cpu: '1' } } }))],
    ['mount of an unknown volume', spec(container({ volumeMounts: [{ name: 'x', mountPath: '/a' }] }))],
    [
      'volumes equal',
      spec(
        podSpec({
          volumes: [
            { name: 'v', emptyDir: {} },
            { name: 'v', emptyDir: {} },
          ],
        }),
      ),
    ],
    ['toleration bad', spec(podSpec({ tolerations: [{ key: 'a', operator: 'X' }] }))],
    ['node selector bad', spec(podSpec({ nodeSelector: { a: '!' } }))],
    ['probe without handler', spec(container({ livenessProbe: {} }))],
    ['env without name', spec(container({ env: [{}] }))],
    [
      'faults in both halves',
      deployment({ replicas: -1, minReadySeconds: -1, template: { spec: { containers: [{ name: 'A', image: '' }], dnsPolicy: 'x' } } }),
    ],
    [
      'template is not looked at while the selector is wrong',
      deployment({ selector: { matchLabels: { app: 'b c' } }, template: { spec: { containers: [], dnsPolicy: 'x' } } }),
    ],
    [
      'template is looked at while the selector is empty',
      deployment({ selector: { matchLabels: undefined }, template: { spec: { dnsPolicy: 'x' } } }),
    ],
    ['rolling is not looked at while the type is unknown', deployment({ strategy: { type: 'X', rollingUpdate: { maxSurge: 'x' } } })],
    ['ephemeral container bad', spec(podSpec({ ephemeralContainers: [{ name: 'A', image: '', livenessProbe: {} }] }))],
    ['replicas of a wrong type', deployment({ replicas: '3' })],
    ['replicas of a fraction', deployment({ replicas: 1.5 })],
    ['strategy of a wrong type', deployment({ strategy: 'Recreate' })],
    ['maxSurge of a wrong type', rolling({ maxSurge: true })],
    ['paused of a wrong type', deployment({ paused: 'no' })],
  ]),
  ...updates([
    [
      'selector changes',
      baseDeployment,
      (it) => {
        it.spec.selector.matchLabels = { b: 'c' };
        it.spec.template.metadata.labels = { b: 'c' };
      },
    ],
    [
      'selector changes and does not match',
      baseDeployment,
      (it) => {
        it.spec.selector.matchLabels = { b: 'c' };
      },
    ],
    [
      'selector goes',
      baseDeployment,
      (it) => {
        delete it.spec.selector;
      },
    ],
    [
      'selector grows',
      baseDeployment,
      (it) => {
        it.spec.selector.matchLabels.b = 'c';
        it.spec.template.metadata.labels.b = 'c';
      },
    ],
    [
      'template labels stop to match',
      baseDeployment,
      (it) => {
        it.spec.template.metadata.labels = { b: 'c' };
      },
    ],
    [
      'replicas become negative',
      baseDeployment,
      (it) => {
        it.spec.replicas = -2;
      },
    ],
    [
      'template changes is taken',
      baseDeployment,
      (it) => {
        it.spec.template.spec.containers = [{ name: 'x', image: 'y' }];
      },
    ],
    [
      'strategy becomes Recreate with rolling left',
      baseDeployment,
      (it) => {
        it.spec.strategy.type = 'Recreate';
      },
    ],
    [
      'template becomes bad',
      baseDeployment,
      (it) => {
        it.spec.template.spec.containers[0].image = '';
      },
    ],
    [
      'status replicas negative',
      baseDeployment,
      (it) => {
        it.status = { replicas: -1 };
      },
      { subresource: 'status' },
    ],
    [
      'status ready over replicas',
      baseDeployment,
      (it) => {
        it.status = { replicas: 1, readyReplicas: 2, availableReplicas: 3, updatedReplicas: 4 };
      },
      { subresource: 'status' },
    ],
    [
      'status collision count shrinks',
      baseDeployment,
      (it) => {
        it.status = { collisionCount: -1 };
      },
      { subresource: 'status' },
    ],
  ]),
];
