// The floor: a bare Node server that sends given bytes, so that what our server costs above Node itself can be seen. One path an answer.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const { cert, key, answers } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bodies = new Map(Object.entries(answers).map(([path, text]) => [path, Buffer.from(text)]));
const server = createServer({ cert, key, noDelay: true }, (req, res) => {
  const body = bodies.get(req.url) ?? Buffer.from('{}');
  if (req.method === 'GET') {
    res.writeHead(200, ['Content-Type', 'application/json', 'Content-Length', String(body.length)]);
    res.end(body);
    return;
  }
  req.on('data', () => {});
  req.on('end', () => {
    res.writeHead(201, ['Content-Type', 'application/json', 'Content-Length', String(body.length)]);
    res.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
