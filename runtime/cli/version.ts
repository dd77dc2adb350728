// Which version this is.
import manifest from '../../package.json' with { type: 'json' };
import { EMULATED } from '../http/version.ts';

export const VERSION: string = manifest.version;

export const VERSION_LINE: string = `kindsmith ${VERSION} (Kubernetes API ${EMULATED.major}.${EMULATED.minor})`;
