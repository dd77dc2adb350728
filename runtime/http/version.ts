// What the server says it is: kube-apiserver 1.37.2, since that is how it behaves; what it really is stands in the fields that clients
// only show.
import type { JsonObject } from '../api/object.ts';

export interface BuildInfo {
  /** Our own version, `0.1.0`. */
  readonly version: string;
  /** Commit of the sources; '' when it is not known. */
  readonly commit: string;
  /** RFC 3339; '' when it is not known. */
  readonly date: string;
}

/** Version of Kubernetes that it behaves as. Clients compare major and minor, and parse gitVersion as a semantic version. */
export const EMULATED: Readonly<Record<'major' | 'minor' | 'patch', number>> = { major: 1, minor: 37, patch: 2 };

const ZERO_COMMIT = '0'.repeat(40);
const ZERO_DATE = '1970-01-01T00:00:00Z';

/** The body of `/version` (version.Info), fields in kube-apiserver's order. */
export function toVersionInfo(build: BuildInfo): JsonObject {
  const { major, minor, patch } = EMULATED;
  return {
    major: String(major),
    minor: String(minor),
    emulationMajor: String(major),
    emulationMinor: String(minor),
    minCompatibilityMajor: String(major),
    minCompatibilityMinor: String(minor - 1),
    // Without build metadata: `kubectl version` shows it, and must show what it shows of the reference.
    gitVersion: `v${major}.${minor}.${patch}`,
    gitCommit: build.commit === '' ? ZERO_COMMIT : build.commit,
    gitTreeState: 'clean',
    buildDate: build.date === '' ? ZERO_DATE : build.date,
    // Not Go: clients show these and take no meaning from them.
    goVersion: `node${process.versions.node}`,
    compiler: `kindsmith ${build.version}`,
    platform: `${process.platform}/${process.arch === 'x64' ? 'amd64' : process.arch}`,
  };
}
