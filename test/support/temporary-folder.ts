// A folder that is gone when the test process is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder below the system's temporary one; it is removed when this process exits. */
export function makeTemporaryFolder(name = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `kindsmith-${name}-`));
  folders.push(folder);
  return folder;
}
