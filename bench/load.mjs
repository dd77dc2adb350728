// A load in a process of its own: N keep-alive connections, one request in flight on each, for some seconds or so many requests. Reads a job from argv, prints
// one JSON line. Raw sockets and a minimal reader, so that the client costs less than the server.
import { connect as connectHttp2 } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

const job = JSON.parse(process.argv[2]);
const { host, port, tls, connections, method, path, body, headers = {} } = job;
// One of both is given.
const { seconds = Number.POSITIVE_INFINITY, requests = Number.POSITIVE_INFINITY } = job;
const until = performance.now() + seconds * 1000;
let sent = 0;
let done = 0;
let failed = 0;
let bytes = 0;
const latencies = [];

function requestText() {
  const n = sent++;
  const text = body === undefined ? '' : body.replaceAll('$N', `${process.pid}-${n}`);
  const lines = [
    `${method} ${path.replaceAll('$M', String(n % 100).padStart(5, '0'))} HTTP/1.1`,
    `host: ${host}:${port}`,
    'accept: application/json',
    'user-agent: bench',
  ];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push(`content-length: ${Buffer.byteLength(text)}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

const CHUNKED = -2;
/** The last chunk of a chunked answer comes in one piece with what is before it, or alone. */
const endsChunked = (chunk) => chunk.length >= 5 && chunk.subarray(chunk.length - 5).toString('latin1') === '0\r\n\r\n';

/** One connection; resolves when its last answer is in. */
function run() {
  return new Promise((resolve, reject) => {
    const socket = tls ? connectTls({ host, port, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] }) : connectPlain({ host, port });
    let head = '';
    let remaining = -1;
    let startedAt = 0;
    const next = () => {
      if (performance.now() >= until || sent >= requests) {
        socket.end();
        resolve();
        return;
      }
      startedAt = performance.now();
      head = '';
      remaining = -1;
      socket.write(requestText());
    };
    const finish = () => {
      done++;
      latencies.push(performance.now() - startedAt);
      next();
    };
    socket.once(tls ? 'secureConnect' : 'connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      if (remaining === CHUNKED) {
        if (endsChunked(chunk)) finish();
        return;
      }
      if (remaining >= 0) {
        remaining -= chunk.length;
        if (remaining <= 0) finish();
        return;
      }
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!/^HTTP\/1.1 2/.test(head)) failed++;
      const length = /content-length: (\d+)/i.exec(head);
      if (length === null) {
        remaining = CHUNKED;
        if (endsChunked(chunk)) finish();
        return;
      }
      remaining = Number(length[1]) - (head.length - end - 4);
      if (remaining <= 0) finish();
    });
  });
}

/** The same over HTTP/2: a session of its own for each connection. */
function runHttp2() {
  return new Promise((resolve, reject) => {
    const session = connectHttp2(`https://${host}:${port}`, { rejectUnauthorized: false });
    session.on('error', reject);
    const next = () => {
      if (performance.now() >= until || sent >= requests) {
        session.close(resolve);
        return;
      }
      sent++;
      const startedAt = performance.now();
      const stream = session.request({ ':path': path, ':method': method, accept: 'application/json', 'user-agent': 'bench', ...headers });
      stream.on('response', (answer) => {
        if (answer[':status'] >= 300) failed++;
      });
      stream.on('data', (chunk) => {
        bytes += chunk.length;
      });
      stream.on('end', () => {
        done++;
        latencies.push(performance.now() - startedAt);
        next();
      });
    };
    next();
  });
}

const started = performance.now();
await Promise.all(Array.from({ length: connections }, job.http2 ? runHttp2 : run));
const elapsed = (performance.now() - started) / 1000;
latencies.sort((a, b) => a - b);
const quantile = (q) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * q))] ?? 0;
console.log(JSON.stringify({ done, failed, bytes, seconds: elapsed, p50: quantile(0.5), p99: quantile(0.99) }));
