// A request that asks for an upgrade, as the pipeline takes it: Node gives the bare socket, the stages write a response. What answers
// without an upgrade answers as to any request, and the connection ends with it, since what follows on it was never parsed.
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A response on the socket of an upgrade. */
export function responseForUpgrade(req: IncomingMessage, socket: Socket): ServerResponse {
  // Node has taken its own listeners away.
  socket.on('error', () => socket.destroy());
  socket.setTimeout(0);
  const res = new ServerResponse(req);
  res.shouldKeepAlive = false;
  res.assignSocket(socket);
  res.once('finish', () => socket.destroySoon());
  return res;
}
