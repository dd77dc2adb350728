// Requests without end, the same ones for the same seed: every path and verb of a served API, with headers, selectors and bodies that are
// right, nearly right, or wrong.
import { bodyOf, NAMES, NUMBERS, type World, type WorldResource } from './hostile-bodies.ts';
import { Random } from './random.ts';

export interface GeneratedRequest {
  /** To the secure port. */
  readonly secure: boolean;
  /** Whose client certificate is shown to the secure port. */
  readonly certificate: CertificateKind | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The client leaves after so many milliseconds, whatever has come. */
  readonly leaveAfter: number | undefined;
}

export type CertificateKind = 'good' | 'foreign' | 'expired' | 'future' | 'for servers' | 'nameless';
const CERTIFICATES: readonly CertificateKind[] = ['good', 'foreign', 'expired', 'future', 'for servers', 'nameless'];

const METHODS = 'GET GET GET GET GET POST POST POST POST PUT PUT PUT PATCH PATCH PATCH PATCH DELETE DELETE OPTIONS HEAD TRACE'.split(' ');
const NAMESPACES = [
  ...Array(24).fill('fuzz-a'),
  ...Array(6).fill('fuzz-b'),
  'gone',
  'A_B',
  '__proto__',
  '%2e%2e',
  'x'.repeat(300),
] as readonly string[];
const OTHER_PATHS =
  '/ /api /apis /version /healthz /livez /readyz /metrics /openapi/v2 /openapi/v3 /openapi/v3/api/v1 /swaggerapi /swaggerapi/api/v1 /ui/ /ui/index.html /logs/ /nope /api/v2 /apis/nope/v1/x //a /api/v1/watch/pods /api/v1/proxy/nodes/a/x /%2e%2e/%2e%2e/etc/passwd /logs/%2e%2e/%2e%2e/etc/passwd /%zz'.split(
    ' ',
  );
const ACCEPTS = [
  ...Array(8).fill('application/json'),
  'application/yaml',
  'application/vnd.kubernetes.protobuf',
  'application/json;as=Table;v=v1;g=meta.k8s.io,application/json',
  'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io,application/json',
  'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io,application/json',
  'application/json;as=__proto__;v=v1;g=meta.k8s.io',
  'application/vnd.kubernetes.protobuf;as=Table;v=v1;g=meta.k8s.io,application/json',
  'text/html',
  '*/*;q=0.1, text/plain;q=x',
  ';'.repeat(500),
  `${'a/b,'.repeat(2000)}a/b`,
] as readonly string[];
const TYPES = [
  'application/yaml',
  'application/yaml',
  'application/vnd.kubernetes.protobuf',
  'application/x-www-form-urlencoded',
  'text/plain',
  '',
];
const PATCHES = ['json-patch', 'merge-patch', 'strategic-merge-patch', 'strategic-merge-patch'].map((type) => `application/${type}+json`);
const LABELS = [
  'a=b',
  'a=b',
  'a',
  '!a',
  'a in (b,c)',
  'a notin ()',
  'a in (',
  'a>1',
  '((((',
  '__proto__',
  'a==b,c!=d',
  `a in (${'b,'.repeat(3000)}c)`,
  'k=v,'.repeat(1000),
  '=',
  'é',
  ',',
];
const FIELDS = [
  'metadata.name=a',
  'metadata.name=a',
  'metadata.namespace=fuzz-a',
  'status.phase=Running',
  'spec.nodeName=',
  'metadata.name!=a,metadata.name!=b',
  'x=y',
  '\\',
  'metadata.name=\\',
  '__proto__=1',
  '=',
  'a,'.repeat(2000),
];
const CONTINUES = [
  'abc',
  'e30',
  'eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6MSwic3RhcnQiOiJhIn0',
  'eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6LTEsInN0YXJ0IjoiYSJ9',
  '%ff',
  'x'.repeat(5000),
];

export function createGenerator(seed: number, world: World): () => GeneratedRequest {
  const random = new Random(seed);
  return () => generate(random, world);
}

function generate(random: Random, world: World): GeneratedRequest {
  const method = random.pick(METHODS);
  const resource = random.pick(world.resources);
  const { path, name } = random.chance(0.05) ? { path: random.pick(OTHER_PATHS), name: '' } : resourcePath(random, resource, method);
  const query = random.chance(0.5) ? queryOf(random) : '';
  const watches = /watch/.test(path + query);
  // A watch would last for half an hour.
  const bounded = watches && random.chance(0.8) ? `${query}${query === '' ? '' : '&'}timeoutSeconds=1` : query;
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'TRACE' && (method !== 'DELETE' || random.chance(0.3));
  const type = random.chance(0.07) ? random.pick(TYPES) : method === 'PATCH' ? random.pick(PATCHES) : 'application/json';
  const body = hasBody ? bodyOf(random, { world, resource, type, name }) : undefined;
  const leaves = watches || random.chance(0.01);
  return {
    secure: random.chance(0.3),
    certificate: random.chance(0.2) ? random.pick(CERTIFICATES) : undefined,
    method,
    path: bounded === '' ? path : `${path}?${bounded}`,
    headers: { ...headersOf(random), ...(body !== undefined && type !== '' ? { 'content-type': type } : {}) },
    body,
    leaveAfter: leaves ? 50 + random.below(300) : undefined,
  };
}

const ODD_SUBRESOURCES = ['status', 'scale', 'x', 'proxy/a', '', 'log'];

function resourcePath(
  random: Random,
  { base, plural, namespaced, subresources }: WorldResource,
  method: string,
): { path: string; name: string } {
  const version = base.slice(0, base.length - plural.length - 1);
  const prefix = random.chance(0.03) ? `${version}/watch` : random.chance(0.01) ? `${version}/proxy` : version;
  const inside = namespaced ? random.chance(0.95) : random.chance(0.03);
  // What clears everything stays within the namespaces of the test.
  const namespace = method === 'DELETE' ? 'fuzz-a' : random.pick(NAMESPACES);
  const collection = inside ? `${prefix}/namespaces/${namespace}/${plural}` : `${prefix}/${plural}`;
  const toCollection = method === 'POST' ? 0.9 : method === 'GET' ? 0.3 : 0.02;
  if (random.chance(toCollection)) return { path: collection, name: '' };
  // The namespaces of the test must outlive it.
  const name = plural === 'namespaces' ? (method === 'DELETE' ? 'fuzz-c' : random.pick([...NAMESPACES, 'fuzz-c'])) : random.pick(NAMES);
  let path = `${collection}/${name}`;
  if (random.chance(0.2))
    path += `/${random.chance(0.85) && subresources.length > 0 ? random.pick(subresources) : random.pick(ODD_SUBRESOURCES)}`;
  if (random.chance(0.01)) path += `/${'y/'.repeat(random.below(200))}`;
  return { path, name };
}

/** Parameters, what they may be, and how often they are there. */
const PARAMETERS: readonly (readonly [name: string, values: readonly string[], probability: number])[] = [
  ['limit', NUMBERS, 0.2],
  ['resourceVersion', ['', '0', '0', ...NUMBERS], 0.15],
  ['resourceVersionMatch', ['Exact', 'NotOlderThan', 'x'], 0.05],
  ['labelSelector', LABELS, 0.2],
  ['fieldSelector', FIELDS, 0.2],
  ['timeoutSeconds', ['1', '-1', 'x'], 0.05],
  ['watch', ['1', 'true', 'false', '', 'x'], 0.1],
  ['allowWatchBookmarks', ['1', 'x'], 0.05],
  ['sendInitialEvents', ['1', 'false'], 0.03],
  ['dryRun', ['All', 'All', 'All', 'x'], 0.15],
  ['fieldValidation', ['Strict', 'Warn', 'Ignore', 'x'], 0.2],
  ['fieldManager', ['a', 'a', 'x'.repeat(200), '\u0000'], 0.05],
  ['force', ['1', 'x'], 0.03],
  ['pretty', ['1', 'true', 'x'], 0.1],
  ['gracePeriodSeconds', NUMBERS, 0.05],
  ['propagationPolicy', ['Orphan', 'Background', 'Foreground', 'x'], 0.05],
  ['orphanDependents', ['1', 'x'], 0.03],
];
const ODD_QUERIES = ['%', 'a=%zz', ';', '&&&', '=', '__proto__=1', 'constructor=2', 'a=b&'.repeat(2000)];

function queryOf(random: Random): string {
  const parts = PARAMETERS.flatMap(([name, values, probability]) =>
    random.chance(probability) ? [`${name}=${encodeURIComponent(random.pick(values))}`] : [],
  );
  if (random.chance(0.05)) parts.push(`continue=${random.pick(CONTINUES)}`);
  if (random.chance(0.05)) parts.push(random.pick(ODD_QUERIES));
  return parts.join('&');
}

const CREDENTIALS = ['bad', '', '__proto__', 'x'.repeat(5000), 'good good']
  .map((token) => `Bearer ${token}`)
  .concat('Basic %%%', 'Basic YTpi', 'Negotiate x', `Basic ${'A'.repeat(9000)}`, '');

function headersOf(random: Random): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { authorization: random.chance(0.93) ? 'Bearer good' : random.pick(CREDENTIALS) };
  if (random.chance(0.5)) headers['accept'] = random.pick(ACCEPTS);
  if (random.chance(0.05)) headers['user-agent'] = random.pick(['', 'curl/8', 'Mozilla/5.0', 'x'.repeat(3000), '/'.repeat(100)]);
  if (random.chance(0.02)) headers['origin'] = random.pick(['http://localhost', 'http://evil.example', 'null']);
  if (random.chance(0.02)) headers['impersonate-user'] = 'root';
  if (random.chance(0.03)) headers['accept-encoding'] = random.pick(['gzip', 'br', 'x;q=9']);
  if (random.chance(0.02)) headers['if-none-match'] = random.pick(['*', '"x"', 'W/"'.repeat(500)]);
  if (random.chance(0.02)) headers['cookie'] = 'a=b; '.repeat(random.below(1000));
  if (random.chance(0.01)) headers['expect'] = random.pick(['100-continue', 'x']);
  return headers;
}
