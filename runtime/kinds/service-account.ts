// ServiceAccounts: of the secrets that they may use only the names are kept.
import type { Behaviour } from '../api/behaviour.ts';

export const serviceAccountBehaviour: Behaviour = {
  name: 'service-account',
  prepare(object) {
    const { secrets } = object as { readonly secrets?: readonly { readonly name?: string }[] };
    if (!secrets) return object;
    return { ...object, secrets: secrets.map(({ name }) => (name === undefined ? {} : { name })) };
  },
};
