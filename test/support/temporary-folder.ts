// A folder that is gone when the test process is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder below the system's temporary one; it is removed when this process exits. */
export function makeTemporaryFolder(name = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `kindsmith-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
