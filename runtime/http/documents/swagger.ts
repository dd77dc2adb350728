// /swaggerapi: Swagger 1.2 as clients of Kubernetes' first years read it. The resource listing comes from the live table.
import type { JsonObject } from '../../api/object.ts';
import { indentJson, wantsPretty } from '../pretty.ts';
import { answer, type DocumentAnswer, type DocumentRequest, unknownPath } from './answer.ts';
import type { DocumentEntry, DocumentTable } from './document-table.ts';

const FORMAT = 'swagger-1.2';

/** `baseUrl` is what paths of the declarations stand behind: `http://127.0.0.1:8080`. */
export function serveSwagger(request: DocumentRequest, table: DocumentTable, baseUrl: string): DocumentAnswer | Promise<DocumentAnswer> {
  const path = request.path.replace(/^\/swaggerapi\/?/, '').replace(/\/$/, '');
  if (path === '') return respond(request, Buffer.from(JSON.stringify(resourceListing(table))));
  const entry = table.find(FORMAT, path);
  if (entry === undefined) return unknownPath();
  return declaration(entry, { table, baseUrl }).then((bytes) => respond(request, bytes));
}

interface DeclarationPlace {
  readonly table: DocumentTable;
  readonly baseUrl: string;
}

/** Declarations are emitted without their server. */
async function declaration(entry: DocumentEntry, { table, baseUrl }: DeclarationPlace): Promise<Buffer> {
  const key = `${baseUrl} ${entry.path} ${entry.hash}`;
  const kept = table.kept.get(key);
  if (kept !== undefined) return kept;
  return table.kept.keep(key, async () => {
    const tree = JSON.parse((await entry.bytes()).toString()) as JsonObject;
    return Buffer.from(JSON.stringify({ ...tree, basePath: baseUrl }));
  });
}

/** Swagger RESTful API Documentation Specification 1.2, section 5.1. */
function resourceListing(table: DocumentTable): JsonObject {
  const isVersion = (path: string) => path.startsWith('api/') || path.split('/').length === 3;
  const apis = table.paths(FORMAT).map((path) => ({ path: `/${path}`, ...(isVersion(path) ? { description: `API at /${path}` } : {}) }));
  return {
    swaggerVersion: '1.2',
    apis,
    apiVersion: '',
    info: { title: 'Kindsmith', description: 'Kubernetes-grade APIs of declared kinds.' },
  };
}

function respond(request: DocumentRequest, json: Buffer): DocumentAnswer {
  const pretty = wantsPretty(request.header('user-agent'), request.query.get('pretty'));
  return answer(200, { 'Content-Type': 'application/json' }, pretty ? indentJson(json) : json);
}
