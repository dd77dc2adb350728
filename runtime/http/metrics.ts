// /metrics under kube-apiserver's names, in Prometheus' text format. Counting is a few additions a request; nothing is formatted before
// somebody asks. Label values come from the resource table only, so that clients can not make new series.
import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';
import { send } from './respond.ts';

/** Upper bounds in seconds, as kube-apiserver has them. */
const BUCKETS = [0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];

/** Label texts kept: paths beside resources are the client's words. */
const MAX_KEPT = 4096;

interface Histogram {
  readonly labels: string;
  readonly buckets: number[];
  count: number;
  sum: number;
}

export interface Gauge {
  readonly name: string;
  readonly help: string;
  /** Labels in braces or '' → value. */
  read(): Iterable<readonly [string, number]>;
}

const VERBS: Readonly<Record<string, string>> = {
  create: 'POST',
  update: 'PUT',
  delete: 'DELETE',
  patch: 'PATCH',
  deletecollection: 'DELETECOLLECTION',
};

export class Metrics {
  readonly #requests = new Map<string, number>();
  /** Label texts by what they are made of, so that a request makes one key and no text. */
  readonly #labels = new Map<string, { readonly labels: string; readonly counted: string }>();
  readonly #durations = new Map<string, Histogram>();
  readonly #gauges: Gauge[] = [];
  readonly #watchEvents = new Map<string, number>();
  #inflight = { readOnly: 0, mutating: 0 };
  #watches = new Map<string, number>();

  addGauge(gauge: Gauge): void {
    this.#gauges.push(gauge);
  }

  begin(ctx: HttpContext): void {
    this.#inflight[isMutating(ctx) ? 'mutating' : 'readOnly']++;
  }

  /** `served`: the request reached a resource or path that exists; others share one series. */
  end(ctx: HttpContext, { served, seconds }: { readonly served: boolean; readonly seconds: number }): void {
    this.#inflight[isMutating(ctx) ? 'mutating' : 'readOnly']--;
    const { labels, counted } = this.#labelsOf(ctx, served);
    this.#requests.set(counted, (this.#requests.get(counted) ?? 0) + 1);
    let histogram = this.#durations.get(labels);
    if (!histogram) {
      histogram = { labels, buckets: new Array<number>(BUCKETS.length).fill(0), count: 0, sum: 0 };
      this.#durations.set(labels, histogram);
    }
    histogram.count++;
    histogram.sum += seconds;
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
    if (bucket >= 0) histogram.buckets[bucket] = (histogram.buckets[bucket] ?? 0) + 1;
  }

  #labelsOf(ctx: HttpContext, served: boolean): { readonly labels: string; readonly counted: string } {
    const { info } = ctx;
    const dryRun = ctx.parameter('dryRun') === null ? '' : 'All';
    const about = served ? `${info.verb} ${info.group} ${info.version} ${info.resource} ${info.subresource} ${scopeOf(info)}` : '';
    const key = `${ctx.res.statusCode} ${dryRun} ${about} ${info.isResourceRequest || !served ? '' : ctx.path}`;
    const known = this.#labels.get(key);
    if (known) return known;
    const labels = labelsOf(ctx, served);
    const made = { labels, counted: `code="${ctx.res.statusCode}",dry_run="${dryRun}",${labels}` };
    if (this.#labels.size < MAX_KEPT) this.#labels.set(key, made);
    return made;
  }

  watchStarted(ctx: HttpContext): () => void {
    const labels = labelsOf(ctx, true);
    this.#watches.set(labels, (this.#watches.get(labels) ?? 0) + 1);
    return () => this.#watches.set(labels, (this.#watches.get(labels) ?? 1) - 1);
  }
  watchEvents(labels: string, events: number): void {
    this.#watchEvents.set(labels, (this.#watchEvents.get(labels) ?? 0) + events);
  }

  /** The whole page. */
  format(): string {
    const out: string[] = [];
    const family = (name: string, type: string, help: string): void => void out.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    family('apiserver_request_total', 'counter', 'Requests by verb, resource and HTTP code.');
    for (const [labels, count] of this.#requests) out.push(`apiserver_request_total{${labels}} ${count}`);
    family('apiserver_request_duration_seconds', 'histogram', 'Time to answer, by verb and resource.');
    for (const histogram of this.#durations.values()) formatHistogram(out, 'apiserver_request_duration_seconds', histogram);
    family('apiserver_current_inflight_requests', 'gauge', 'Requests that are being answered.');
    out.push(`apiserver_current_inflight_requests{request_kind="mutating"} ${this.#inflight.mutating}`);
    out.push(`apiserver_current_inflight_requests{request_kind="readOnly"} ${this.#inflight.readOnly}`);
    family('apiserver_longrunning_requests', 'gauge', 'Watches that are open.');
    for (const [labels, count] of this.#watches) out.push(`apiserver_longrunning_requests{${labels}} ${count}`);
    family('apiserver_watch_events_total', 'counter', 'Events sent to watchers.');
    for (const [labels, count] of this.#watchEvents) out.push(`apiserver_watch_events_total{${labels}} ${count}`);
    for (const { name, help, read } of this.#gauges) {
      family(name, 'gauge', help);
      for (const [labels, value] of read()) out.push(`${name}${labels} ${value}`);
    }
    return `${out.join('\n')}\n`;
  }

  stage(): Stage {
    return {
      name: 'serve-metrics',
      run: (ctx) => {
        if (ctx.path !== '/metrics') return false;
        send(ctx, { status: 200, contentType: 'text/plain; version=0.0.4; charset=utf-8', body: Buffer.from(this.format()) });
        return true;
      },
    };
  }
}

function isMutating({ method }: HttpContext): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

/** Label values of a request, bounded: what no resource serves has none. */
export function labelsOf({ info, path }: HttpContext, served: boolean): string {
  if (!served) return 'component="",group="",resource="",scope="",subresource="",verb="other",version=""';
  const verb = info.isResourceRequest ? (VERBS[info.verb] ?? info.verb.toUpperCase()) : info.verb.toUpperCase();
  const scope = scopeOf(info);
  const subresource = info.isResourceRequest ? info.subresource : (path.split('/')[1] ?? '');
  const names = `group="${info.group}",resource="${info.resource}",scope="${info.isResourceRequest ? scope : ''}"`;
  return `component="apiserver",${names},subresource="${escapeLabel(subresource)}",verb="${verb}",version="${info.version}"`;
}

function scopeOf({ name, namespace }: HttpContext['info']): string {
  return name !== '' ? 'resource' : namespace !== '' ? 'namespace' : 'cluster';
}

function escapeLabel(text: string): string {
  return text.replace(/[\\"\n]/g, '');
}

function formatHistogram(out: string[], name: string, { labels, buckets, count, sum }: Histogram): void {
  let total = 0;
  for (const [i, bound] of BUCKETS.entries()) {
    total += buckets[i] ?? 0;
    out.push(`${name}_bucket{${labels},le="${bound}"} ${total}`);
  }
  out.push(`${name}_bucket{${labels},le="+Inf"} ${count}`, `${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${count}`);
}
