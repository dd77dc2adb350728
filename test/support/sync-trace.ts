// Reads a system call trace (`strace -f -y -s N`) of a process that writes numbered values into a file and says on its standard output
// which are durable, and finds what was said too early: before the value was written, synced, and named by a synced header page.

interface Call {
  /** Line where the call began, and where it had returned. */
  readonly began: number;
  ended: number;
  readonly name: string;
  readonly text: string;
}

/** Values that were acknowledged too early, each with the reason; `acknowledged` counts all that were looked at. */
export interface SyncVerdict {
  readonly acknowledged: number;
  readonly faults: string[];
}

/** `fileName`: of the file that must be synced; `ack` and `token` find the number in the output and in the written bytes. */
export function judgeSyncTrace(trace: string, { fileName, ack, token }: { fileName: string; ack: RegExp; token: RegExp }): SyncVerdict {
  const calls = parseCalls(trace);
  const toFile = calls.filter((call) => call.text.includes(fileName));
  const syncs = toFile.filter((call) => /^f(data)?sync$|^msync$/.test(call.name));
  const writes = toFile.filter((call) => /^p?writev?(64)?2?$/.test(call.name));
  // LMDB's header pages are the first two of the file, written one by one, through a descriptor whose writes are synced (O_DSYNC).
  const headers = writes.filter(
    (call) => call.name === 'pwrite64' && /, \d{1,3}, (\d{1,4})\) = /.test(call.text) && !token.test(call.text),
  );
  const writtenAt = new Map<string, number>();
  for (const call of writes) {
    for (const [, number = ''] of call.text.matchAll(new RegExp(token, 'g'))) {
      if (!writtenAt.has(number)) writtenAt.set(number, call.ended);
    }
  }
  const faults: string[] = [];
  let acknowledged = 0;
  for (const call of calls) {
    if (!call.text.startsWith('write(1<')) continue;
    for (const [, number = ''] of call.text.matchAll(new RegExp(ack, 'g'))) {
      acknowledged++;
      const written = writtenAt.get(number) ?? Number.POSITIVE_INFINITY;
      const synced = syncs.find((sync) => sync.began > written && sync.ended < call.began)?.ended ?? Number.POSITIVE_INFINITY;
      const named = headers.find((header) => header.began > synced && header.ended < call.began);
      if (written > call.began) faults.push(`${number}: not written`);
      else if (synced > call.began) faults.push(`${number}: not synced`);
      else if (!named) faults.push(`${number}: no header page after the sync`);
    }
  }
  return { acknowledged, faults };
}

/** Joins the two halves of calls that another thread interrupted. */
function parseCalls(trace: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, Call>();
  for (const [line, text] of trace.split('\n').entries()) {
    const [, thread = '', rest = ''] = /^(?:\[pid\s+)?(\d+)?\]?\s*(.*)$/.exec(text) ?? [];
    const resumed = /^<\.\.\. (\w+) resumed>/.exec(rest);
    if (resumed) {
      const call = open.get(thread);
      if (call) call.ended = line;
      open.delete(thread);
      continue;
    }
    const name = /^(\w+)\(/.exec(rest)?.[1];
    if (!name) continue;
    const unfinished = rest.endsWith('<unfinished ...>');
    const call = { began: line, ended: unfinished ? Number.POSITIVE_INFINITY : line, name, text: rest };
    calls.push(call);
    if (unfinished) open.set(thread, call);
  }
  return calls;
}
