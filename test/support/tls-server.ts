// A whole server with a secure port only, in this process, and its clients: HTTP/1.1 and HTTP/2, with or without credentials.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import { join } from 'node:path';
import type { ServerOptions } from '../../runtime/config.ts';
import type { PluginModule } from '../../runtime/plugins.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { startTestServer, type TestServer } from './test-server.ts';

export interface SecureServer extends TestServer {
  readonly port: number;
  readonly dir: string;
  /** PEM of the certificate that it made for itself. */
  readonly ca: string;
}

/** Files are written into the server's folder first; `{dir}` in the config's texts stands for it. */
export async function startSecureServer({
  config = {},
  files = {},
  plugins = [],
}: {
  readonly config?: ServerOptions;
  readonly files?: Readonly<Record<string, string>>;
  readonly plugins?: readonly PluginModule[];
} = {}): Promise<SecureServer> {
  const dir = makeTemporaryFolder('secure');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  const placed = JSON.parse(JSON.stringify(config).replaceAll('{dir}', dir)) as ServerOptions;
  const certDir = placed.certDir ?? join(dir, 'certs');
  mkdirSync(dir, { recursive: true });
  const started = await startTestServer({ config: { insecurePort: 0, securePort: 'any', certDir, ...placed }, plugins });
  const ca =
    placed.tlsCertFile === undefined ? readFileSync(join(certDir, 'apiserver.crt'), 'utf8') : readFileSync(placed.tlsCertFile, 'utf8');
  return { ...started, dir, ca, port: Number(new URL(started.url).port) };
}

export interface SecureRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A client's certificate and key, PEM. */
  readonly cert?: string;
  readonly key?: string;
}

export interface SecureAnswer {
  readonly code: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One request on an HTTP/1.1 connection of its own; the server's certificate is verified. */
export function askHttp1({ port, ca }: SecureServer, asked: SecureRequest): Promise<SecureAnswer> {
  const { method = 'GET', path, headers = {}, cert, key } = asked;
  const body = bytesOf(asked);
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) };
    const credentials = cert === undefined ? {} : { cert, key };
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      ca,
      ...credentials,
      headers: { ...length, ...headers },
      agent: false as const,
    };
    const req = request(options, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => resolve({ code: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString() }));
    });
    req.on('upgrade', (_res, socket) => {
      socket.destroy();
      reject(new Error('upgraded'));
    });
    req.on('error', reject);
    req.end(body);
  });
}

/** The same on an HTTP/2 connection of its own. */
export function askHttp2({ port, ca }: SecureServer, asked: SecureRequest): Promise<SecureAnswer> {
  const { method = 'GET', path, headers = {}, cert, key } = asked;
  const body = bytesOf(asked);
  const session = connectHttp2(`https://127.0.0.1:${port}`, { ca, ...(cert === undefined || key === undefined ? {} : { cert, key }) });
  return new Promise<SecureAnswer>((resolve, reject) => {
    session.on('error', reject);
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const stream = session.request({ ':method': method, ':path': path, ...type, ...headers }, { endStream: body === undefined });
    let answered: Readonly<Record<string, unknown>> = {};
    const chunks: Buffer[] = [];
    stream.on('response', (got) => {
      answered = got;
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('end', () => resolve({ code: Number(answered[':status']), headers: answered, text: Buffer.concat(chunks).toString() }));
    if (body !== undefined) stream.end(body);
  }).finally(() => session.destroy());
}

function bytesOf({ body }: SecureRequest): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
