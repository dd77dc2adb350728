// Which build of Kindsmith this is.
import manifest from '../package.json' with { type: 'json' };
import type { BuildInfo } from './http/version.ts';

export const BUILD: BuildInfo = { version: manifest.version, commit: '', date: '' };
