// Records what the reference says to every case of bad-input-cases.mjs: status, reason, message, causes, Warning headers.
// usage: bad-input.mjs URL TOKEN OUT_DIR
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { connect } from 'node:tls';
import { cases, raw } from './bad-input-cases.mjs';

const [url, token, outDir] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 8 });
const ns = `bad-input-${Date.now()}`;
const fill = (text) => text.replaceAll('{ns}', ns);
const hide = (text) => text.replaceAll(ns, '{ns}');

/** Like the client beside this script, but a body may be chunked. */
function ask(method, path, body, headers = {}) {
  const bytes = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const length = headers['transfer-encoding'] ? {} : { 'content-length': Buffer.byteLength(bytes ?? '') };
  const framing = bytes === undefined ? {} : { 'content-type': 'application/json', ...length };
  const options = { method, agent, headers: { authorization: `Bearer ${token}`, ...framing, ...headers } };
  return new Promise((resolve, reject) => {
    const req = request(url + path, options, async (res) => {
      const text = (await res.toArray()).join('');
      let tree;
      try {
        tree = JSON.parse(text);
      } catch {
        tree = undefined;
      }
      resolve({ code: res.statusCode, headers: res.headers, body: tree });
    });
    req.on('error', reject);
    req.end(bytes);
  });
}

function toBody(body) {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return fill(body);
  if (Array.isArray(body)) return body.map(([text, times]) => text.repeat(times)).join('');
  return Buffer.from(body.base64, 'base64');
}

/** Long messages tell a body back; their beginning is enough. */
const cut = (text) => (text === undefined ? undefined : hide(text).slice(0, 300));

async function record({ method, path, headers, body }) {
  const bytes = toBody(body);
  let answer;
  try {
    answer = await ask(method, fill(path), bytes, headers);
  } catch (error) {
    return { error: error.code };
  }
  const { reason, message, details } = answer.body ?? {};
  return {
    code: answer.code,
    ...(answer.body?.kind === 'Status'
      ? { reason, message: cut(message), causes: details?.causes?.map((cause) => ({ ...cause, message: cut(cause.message) })) }
      : {}),
    ...(answer.headers.warning ? { warning: cut(answer.headers.warning) } : {}),
  };
}

/** The status of each answer on one connection, and whether the server closed it. */
function recordRaw(parts) {
  const { hostname, port, host } = new URL(url);
  const text = parts
    .map(([part, times]) => part.repeat(times))
    .join('')
    .replaceAll('{host}', host)
    .replaceAll('{configmaps}', `/api/v1/namespaces/${ns}/configmaps`);
  const authorized = text.replace(/(\r?\n)(Host: )/, `$1Authorization: Bearer ${token}$1$2`);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
    let received = '';
    let closed = false;
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ codes: [...received.matchAll(/^HTTP\/1\.[01] (\d+)/gm)].map((match) => Number(match[1])), closed });
    };
    const timer = setTimeout(done, 1500);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('close', () => {
      closed = true;
      done();
    });
    socket.on('error', () => {});
    socket.write(Buffer.from(authorized, 'latin1'));
  });
}

const json = (value) => JSON.stringify(value);
await ask('POST', '/api/v1/namespaces', { metadata: { name: ns } });
const makeHere = () => ask('POST', `/api/v1/namespaces/${ns}/configmaps`, { metadata: { name: 'here' }, data: { k: 'v' } });
await makeHere();
const lines = [];
for (const one of cases) {
  lines.push(json({ ...one, answer: await record(one) }));
  if (one.method === 'DELETE') await makeHere();
}
const rawLines = [];
for (const { name, parts } of raw) rawLines.push(json({ name, parts, answer: await recordRaw(parts) }));
await ask('DELETE', `/api/v1/namespaces/${ns}`);
writeFileSync(`${outDir}/requests.json`, `[\n${lines.join(',\n')}\n]\n`);
writeFileSync(`${outDir}/raw.json`, `[\n${rawLines.join(',\n')}\n]\n`);
agent.destroy();
