// AlwaysAdmit and AlwaysDeny: for tests, of clients and of this server. (Kubernetes: Admission Controllers.)
import { type AdmissionPlugin, refuse } from '../admission.ts';

export function createAlwaysAdmit(): AdmissionPlugin {
  return { name: 'AlwaysAdmit', handles: () => true };
}

/** Refuses every write and every connection, before anything else is looked at. */
export function createAlwaysDeny(): AdmissionPlugin {
  return {
    name: 'AlwaysDeny',
    handles: () => true,
    mutate(attributes) {
      throw refuse(attributes, 'admission control is denying all modifications');
    },
  };
}
