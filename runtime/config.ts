// The one way to a Config: options → complete → validate → frozen. The command's flags and createServer's callers both come through
// here. Nothing below server.ts imports it; lower layers take plain values.
import type { Config } from './config/shape.ts';

export type { Config } from './config/shape.ts';

/** Whether options are already a completed Config. */
export function isConfig(value: object): value is Config {
  return 'serving' in value;
}
