// /ui/: Swagger UI over the live documents. A small Fastify instance of its own, which never listens; it and the UI's assets are loaded
// on the first request to /ui/.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenAPIV2 } from 'openapi-types';
import type { DocumentAnswer, DocumentRequest } from './documents/answer.ts';

/** What the UI shows; Discovery has it. */
export interface UiDocuments {
  handle(request: DocumentRequest): DocumentAnswer | Promise<DocumentAnswer> | undefined;
  /** Paths of the OpenAPI v3 documents, `apis/apps/v1`. */
  documentPaths(): readonly string[];
}

export interface UiOptions {
  readonly documents: UiDocuments;
}

export type UiHandler = (req: IncomingMessage, res: ServerResponse) => void;

const PREFIX = '/ui';
/** The list of documents is asked for by the page each time, so that kinds that came later are in it. */
const CONFIG_PATH = `${PREFIX}/config.json`;
/** Nothing is loaded from elsewhere, no frame may show it; the UI sets styles on its elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');
const FIRST_SHOWN = 'api/v1';

/** Loads Fastify, @fastify/swagger and @fastify/swagger-ui, and answers the handler of everything below /ui/. */
export async function createUi({ documents }: UiOptions): Promise<UiHandler> {
  const [{ default: fastify }, { default: swagger }, { default: swaggerUi }] = await Promise.all([
    import('fastify'),
    import('@fastify/swagger'),
    import('@fastify/swagger-ui'),
  ]);
  const app = fastify({ logger: false });
  await app.register(swagger, { mode: 'static', specification: { document: await wholeDocument(documents) } });
  await app.register(swaggerUi, {
    routePrefix: PREFIX,
    staticCSP: CONTENT_SECURITY_POLICY,
    uiConfig: { configUrl: CONFIG_PATH, docExpansion: 'none', validatorUrl: null, deepLinking: true, tryItOutEnabled: false },
  });
  app.get(CONFIG_PATH, () => toConfig(documents.documentPaths()));
  await app.ready();
  return (req, res) => app.routing(req, res);
}

/** Documents to choose from: the core group first, OpenAPI v2 of everything last. */
function toConfig(paths: readonly string[]): { urls: { name: string; url: string }[]; 'urls.primaryName': string } {
  const versions = paths.filter((path) => path.startsWith('api/') || path.split('/').length === 3);
  const urls = versions.map((path) => ({ name: path, url: `/openapi/v3/${path}` }));
  urls.sort((a, b) => Number(b.name === FIRST_SHOWN) - Number(a.name === FIRST_SHOWN));
  urls.push({ name: 'openapi/v2 (everything)', url: '/openapi/v2' });
  return { urls, 'urls.primaryName': urls[0]?.name ?? '' };
}

/** OpenAPI v2 of everything, for /ui/json and /ui/yaml. */
async function wholeDocument(documents: UiDocuments): Promise<OpenAPIV2.Document> {
  const request: DocumentRequest = { method: 'GET', path: '/openapi/v2', query: new URLSearchParams(), header: () => undefined };
  const found = await documents.handle(request);
  if (found?.status !== 200) return { swagger: '2.0', info: { title: 'Kindsmith', version: '' }, paths: {} };
  return JSON.parse(found.body.toString()) as OpenAPIV2.Document;
}
