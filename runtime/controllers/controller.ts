// The contract of controllers: what a standalone server must finish itself. `--controllers` switches them by name, as
// kube-controller-manager's does.
import type { Logger } from '../api/logger.ts';
import type { Registry } from '../registry/registry.ts';

export interface ControllerHost {
  readonly registry: Registry;
  readonly log: Logger;
}

export interface Controller {
  readonly name: string;
  /** Starts watching; answers how to stop, which waits for what is under way. */
  start(host: ControllerHost): Promise<() => Promise<void>>;
}

/** Whether a list like `*,-garbage-collector` or `namespace` has a controller on. */
export function isControllerOn(name: string, list: readonly string[]): boolean {
  if (list.includes(`-${name}`)) return false;
  return list.includes(name) || list.includes('*');
}
