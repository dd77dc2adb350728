// One connection to a reference kube-apiserver and, where given, to its etcd's JSON gateway. Used by the scripts beside it; nothing
// that builds or tests this project needs them.
import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request } from 'node:https';

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 8 });
const plainAgent = new PlainAgent({ keepAlive: true, maxSockets: 8 });

/** Sends one request; answers the status code, the headers, the bytes, the text, and the parsed body (undefined when it is not JSON). */
function send(url, options, body) {
  const secure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const req = (secure ? request : plainRequest)(url, { ...options, agent: secure ? agent : plainAgent }, (res) => {
      const chunks = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        let parsed;
        try {
          parsed = JSON.parse(text);
        } catch {
          parsed = undefined;
        }
        resolve({ code: res.statusCode, headers: res.headers, bytes, text, body: parsed });
      });
    });
    req.on('error', reject);
    req.end(body);
  });
}

/** `ask(method, path, body?, headers?)` against a reference. */
export function createClient(url, token) {
  return (method, path, body, headers = {}) => {
    const text = body === undefined ? undefined : typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    // Node gives the body of a DELETE no length of its own accord.
    const framing = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return send(url + path, { method, headers: { authorization: `Bearer ${token}`, ...framing, ...headers } }, text);
  };
}

const base64 = (text) => Buffer.from(text).toString('base64');

/** get (text, undefined when it is not there), put, remove and keys of an etcd through its JSON gateway. */
export function createEtcd(url) {
  const call = async (path, body) => (await send(`${url}/v3/kv/${path}`, { method: 'POST' }, JSON.stringify(body))).body;
  return {
    async get(key) {
      const [found] = (await call('range', { key: base64(key) })).kvs ?? [];
      return found && Buffer.from(found.value, 'base64').toString();
    },
    put: (key, value) => call('put', { key: base64(key), value: base64(typeof value === 'string' ? value : JSON.stringify(value)) }),
    remove: (key) => call('deleterange', { key: base64(key) }),
    async keys(prefix) {
      const end = `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
      const answer = await call('range', { key: base64(prefix), range_end: base64(end), keys_only: true });
      return (answer.kvs ?? []).map((pair) => Buffer.from(pair.key, 'base64').toString());
    },
  };
}

/** Closes the kept connections, so that a script can end. */
export function closeConnections() {
  agent.destroy();
  plainAgent.destroy();
}
