// `npm run bench`: processor time of the server per operation, throughput, start and memory, beside the bare Node floor and, with
// KUBE_APISERVER_DIR (a folder with kube-apiserver and etcd), beside the real thing in the same run.
// --short: seconds instead of minutes; --json: the numbers as one line (what the regression test reads).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask, CREATE, GET, LIST, LIST_BY_LABEL, MERGE_PATCH, measure, measureFanout, median, populate } from './measure.mjs';
import { residentMegabytes } from './process.mjs';
import { measureStarts, startEtcd, startFloor, startOurs, startReference } from './servers.mjs';

const SHORT = process.argv.includes('--short');
const JSON_ONLY = process.argv.includes('--json');
const seconds = SHORT ? 1.5 : 6;
const READS = [GET, LIST, LIST_BY_LABEL];
/** So many of each for every server, so that memory after the load is that after the same load. */
const WRITES = [
  [CREATE, SHORT ? 3_000 : 12_000],
  [MERGE_PATCH, SHORT ? 1_500 : 6_000],
];
const FANOUT_WRITES = SHORT ? 800 : 3_000;
const WIDTHS = [34, 10, 10, 10, 10, 14, 12];

const round = (value, digits = 1) => (value === undefined ? '–' : value.toFixed(digits));
const print = (cells) => {
  if (!JSON_ONLY) console.log(cells.map((cell, i) => String(cell).padEnd(WIDTHS[i])).join(''));
};
const results = {};

/** One row: ours, the floor where there is one, the reference where there is one. */
function report(name, { own, bare, other }) {
  results[name] = { own, bare, other, overFloor: bare && own.cpu / bare.cpu, cheaper: other && other.cpu / own.cpu };
  print([
    name,
    round(own.cpu),
    round(own.rate, 0),
    round(bare?.cpu),
    round(bare && own.cpu / bare.cpu, 2),
    round(other?.cpu),
    round(other && other.cpu / own.cpu),
  ]);
}

const binaries = process.env.KUBE_APISERVER_DIR;
const starts = await measureStarts(JSON_ONLY ? 1 : 5);
const ours = await startOurs();
const idle = residentMegabytes(ours.pid);
const reference = binaries && (await startReference(binaries));
const referenceIdle = reference && residentMegabytes(reference.pid);
await populate(ours);
if (reference) await populate(reference);
const answers = Object.fromEntries(await Promise.all(READS.map(async ({ path }) => [path, await ask(ours, path)])));
const floor = await startFloor(ours, answers);

print(['operation', 'ours µs', 'ours /s', 'floor µs', '× floor', 'reference µs', '× cheaper']);
for (const operation of READS) {
  const [own, bare, other] = await measure([ours, floor, reference], operation, { seconds });
  report(operation.name, { own, bare, other });
}
if (!JSON_ONLY) {
  const [own, other] = await measure([ours, reference], GET, { seconds, http2: true });
  report('GET one pod, HTTP/2', { own, other });
}
for (const [operation, requests] of JSON_ONLY ? [] : WRITES) {
  const [own, other] = await measure([ours, reference], operation, { requests });
  report(operation.name, { own, other });
}
if (!JSON_ONLY) {
  const write = results[CREATE.name];
  const own = await measureFanout(ours, { requests: FANOUT_WRITES, writeCost: write.own.cpu });
  report('one event to one of 100 watchers', {
    own,
    other: reference && (await measureFanout(reference, { requests: FANOUT_WRITES, writeCost: write.other.cpu })),
  });
}
const after = residentMegabytes(ours.pid);
const referenceAfter = reference && residentMegabytes(reference.pid);
await ours.stop({ keep: true });
const again = await startOurs({ dir: ours.dir });
await again.stop();

if (!JSON_ONLY) {
  const abac = await startOurs({ abac: true });
  await populate(abac);
  const [own, bare, other] = await measure([abac, floor, reference], GET, { seconds });
  report('GET one pod, ABAC', { own, bare, other });
  await abac.stop();
  if (binaries && existsSync(join(binaries, 'etcd'))) {
    const etcd = await startEtcd(binaries);
    const onEtcd = await startOurs({ args: [`--etcd-servers=${etcd.url}`] });
    await populate(onEtcd);
    for (const [operation, requests] of WRITES) {
      const [own, other] = await measure([onEtcd, reference], operation, { requests });
      report(`${operation.name}, on etcd`, { own, other });
    }
    await onEtcd.stop();
    await etcd.stop();
  }
}
await floor.stop();
await reference?.stop();
const start = {
  first: median(starts.first),
  again: median(starts.again),
  secure: { first: ours.ready, again: again.ready, reference: reference?.ready },
};
const memory = { idle, after, referenceIdle, referenceAfter };
if (JSON_ONLY) console.log(JSON.stringify({ results, start, memory }));
else {
  const { first, again: later, secure } = start;
  console.log(`start to /readyz, ms: first ${round(first, 0)}, again ${round(later, 0)}`);
  console.log(
    `  with TLS: first ${round(secure.first, 0)}, again with 500 pods ${round(secure.again, 0)}, reference ${round(secure.reference, 0)}`,
  );
  console.log(
    `memory, MB: idle ${round(idle, 0)}, after the load ${round(after, 0)}, reference ${round(referenceIdle, 0)} and ${round(referenceAfter, 0)}`,
  );
}
