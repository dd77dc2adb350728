// PersistentVolumes: when their phase last changed. (KEP-3762.)
import type { Behaviour } from '../api/behaviour.ts';
import { formatTime } from '../registry/prepare.ts';

interface VolumeStatus {
  readonly phase?: string;
  readonly lastPhaseTransitionTime?: string;
}

export const persistentVolumeBehaviour: Behaviour = {
  name: 'persistent-volume',
  prepare: (object, old, { now }) =>
    old ? object : { ...object, status: { phase: 'Pending', lastPhaseTransitionTime: formatTime(now()) } },
  prepareStatus(object, old, { now }) {
    const status = (object['status'] ?? {}) as VolumeStatus;
    const before = (old['status'] ?? {}) as VolumeStatus;
    const known = before.lastPhaseTransitionTime;
    const given = status.lastPhaseTransitionTime;
    const isMoved = status.phase !== before.phase && (given === undefined || given === known);
    const time = isMoved ? formatTime(now()) : (given ?? known);
    return time === undefined ? object : { ...object, status: { ...status, lastPhaseTransitionTime: time } };
  },
};
