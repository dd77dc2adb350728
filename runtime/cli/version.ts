// Which version this is, in one line.
import { BUILD } from '../build-info.ts';
import { EMULATED } from '../http/version.ts';

export const VERSION_LINE: string = `kindsmith ${BUILD.version} (Kubernetes API ${EMULATED.major}.${EMULATED.minor})`;
