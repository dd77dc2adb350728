// Leases.
import { baseLease, lease } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const meta = (metadata) => over(baseLease, { metadata });

export const cases = [
  ...creates([
    ['name in upper case', meta({ name: 'L' })],
    ['name missing', meta({ name: undefined })],
    ['name with dots is taken', meta({ name: 'a.b' })],
    ['label bad', meta({ labels: { a: '!' } })],
    ['spec missing is taken', over(baseLease, { spec: undefined })],
    ['duration zero', lease({ leaseDurationSeconds: 0 })],
    ['duration negative', lease({ leaseDurationSeconds: -1 })],
    ['duration of a wrong type', lease({ leaseDurationSeconds: '15' })],
    ['duration beyond 32 bits', lease({ leaseDurationSeconds: 2147483648 })],
    ['duration missing is taken', lease({ leaseDurationSeconds: undefined })],
    ['transitions negative', lease({ leaseTransitions: -1 })],
    ['transitions zero is taken', lease({ leaseTransitions: 0 })],
    ['holder empty is taken', lease({ holderIdentity: '' })],
    ['holder missing is taken', lease({ holderIdentity: undefined })],
    ['renew time is no time', lease({ renewTime: 'yesterday' })],
    ['renew time without fraction', lease({ renewTime: '2024-01-02T03:04:05Z' })],
    ['renew time of three digits', lease({ renewTime: '2024-01-02T03:04:05.123Z' })],
    ['renew time of seven digits', lease({ renewTime: '2024-01-02T03:04:05.1234567Z' })],
    ['renew time of six digits is taken', lease({ renewTime: '2024-01-02T03:04:05.123456+01:00' })],
    ['renew time with fraction without zone', lease({ renewTime: '2024-01-02T03:04:05.123456' })],
    ['renew time without zone', lease({ renewTime: '2024-01-02T03:04:05' })],
    ['acquire time of a wrong type', lease({ acquireTime: 5 })],
    ['strategy known is taken', lease({ strategy: 'OldestEmulationVersion' })],
    ['strategy without holder is taken', lease({ strategy: 'OldestEmulationVersion', holderIdentity: undefined })],
    ['strategy unknown is taken', lease({ strategy: 'X' })],
    ['strategy of two words is taken', lease({ strategy: 'a b' })],
    ['strategy of a domain is taken', lease({ strategy: 'example.com/x' })],
    ['strategy empty is taken', lease({ strategy: '' })],
    ['preferred holder without strategy is taken', lease({ preferredHolder: 'b' })],
    ['preferred holder with strategy is taken', lease({ preferredHolder: 'b', strategy: 'OldestEmulationVersion' })],
    ['two faults and an empty holder', lease({ leaseDurationSeconds: 0, leaseTransitions: -1, holderIdentity: '' })],
  ]),
  ...updates([
    [
      'update without resource version',
      baseLease,
      (it) => {
        it.spec.leaseDurationSeconds = 20;
      },
    ],
    ...[
      [
        'update with resource version is taken',
        (it) => {
          it.spec.leaseDurationSeconds = 20;
        },
      ],
      [
        'duration becomes zero',
        (it) => {
          it.spec.leaseDurationSeconds = 0;
        },
      ],
      [
        'duration goes is taken',
        (it) => {
          delete it.spec.leaseDurationSeconds;
        },
      ],
      [
        'transitions become negative',
        (it) => {
          it.spec.leaseTransitions = -1;
        },
      ],
      [
        'holder changes is taken',
        (it) => {
          it.spec.holderIdentity = 'b';
        },
      ],
      [
        'label becomes bad',
        (it) => {
          it.metadata.labels = { 'a b': 'c' };
        },
      ],
    ].map(([name, change]) => [name, baseLease, change, { versioned: true }]),
  ]),
];
