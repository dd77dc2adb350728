// Fan-out: N watches on TLS connections of their own, and writers that keep the watched objects changing. Prints events, writes and
// seconds; the caller divides the server's processor time.
import { connect } from 'node:tls';
import { runJson } from './process.mjs';

const { port, watchers, requests, headers, path, body, writers } = JSON.parse(process.argv[2]);
let events = 0;

function watch() {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] }, () => {
      const lines = [`GET ${path}?watch=true&resourceVersion=0 HTTP/1.1`, `host: 127.0.0.1:${port}`, 'accept: application/json'];
      for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    socket.on('error', reject);
    socket.once('data', () => resolve(socket));
    socket.on('data', (chunk) => {
      // Every event is one line and begins like this.
      for (let at = chunk.indexOf('{"type":"'); at >= 0; at = chunk.indexOf('{"type":"', at + 9)) events++;
    });
  });
}

const sockets = await Promise.all(Array.from({ length: watchers }, watch));
await new Promise((resolve) => setTimeout(resolve, 500));
const before = events;
const job = { host: '127.0.0.1', port, tls: true, connections: writers, requests, method: 'POST', path, body, headers };
const { done, seconds } = await runJson('load.mjs', [JSON.stringify(job)]);
await new Promise((resolve) => setTimeout(resolve, 500));
for (const socket of sockets) socket.destroy();
console.log(JSON.stringify({ events: events - before, writes: done, seconds }));
