// The one list of controllers.
import { type Controller, type ControllerHost, isControllerOn } from './controller.ts';
import { namespaceController } from './namespace.ts';
import { claimProtection, volumeProtection } from './storage-protection.ts';

export const CONTROLLERS: readonly Controller[] = [namespaceController, claimProtection, volumeProtection];

/** Starts those that are on; answers how to stop them. */
export async function startControllers(list: readonly string[], host: ControllerHost): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  for (const controller of CONTROLLERS) {
    if (!isControllerOn(controller.name, list)) continue;
    const log = host.log.named(controller.name);
    try {
      stops.push(await controller.start({ ...host, log }));
    } catch (error) {
      log.error('a controller could not start', { error: (error as Error).message });
    }
  }
  return async () => {
    for (const stop of stops) await stop();
  };
}
