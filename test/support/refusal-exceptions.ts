// Recorded refusals of the reference that are not answered in every word, and why.

/** The reference ends the message with a diff of its internal structs, printed by Go: our message is its first line. */
export const FIRST_LINE_ONLY: ReadonlySet<string> = new Set(
  [
    'container name changes',
    'command is added',
    'env is added',
    'port is added',
    'resources are added',
    'node name is set',
    'restartPolicy changes',
    'restartPolicy becomes unknown',
    'hostNetwork changes',
    'service account is set',
    'volume is added',
    'node selector is added',
    'grace period changes',
    'grace period from negative is not there',
    'ephemeral container is added',
  ].map((name) => `pod-update: ${name}`),
);
