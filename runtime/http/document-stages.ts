// The stages of discovery, documents and the UI: answers that are values, put on the socket.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpContext } from './context.ts';
import type { Discovery } from './discovery.ts';
import type { DocumentAnswer } from './documents/answer.ts';
import type { Stage } from './pipeline.ts';
import type { UiHandler } from './ui.ts';

export function createDocumentStage(discovery: Discovery): Stage {
  return {
    name: 'serve-documents',
    run(ctx) {
      const found = discovery.handle(ctx);
      if (!found) return false;
      if (found instanceof Promise) return found.then((answer) => sendAnswer(ctx, answer));
      return sendAnswer(ctx, found);
    },
  };
}

function sendAnswer(ctx: HttpContext, { status, headers, body }: DocumentAnswer): boolean {
  const res = ctx.res as ServerResponse;
  res.writeHead(status, { 'Audit-Id': randomUUID(), ...headers, 'Content-Length': String(body.length) });
  res.end(ctx.method === 'HEAD' ? undefined : body);
  return true;
}

export function createUiStage(documents: Discovery): Stage {
  let ui: Promise<UiHandler> | undefined;
  return {
    name: 'serve-ui',
    run(ctx) {
      if (ctx.path !== '/ui' && !ctx.path.startsWith('/ui/')) return false;
      ui ??= import('./ui.ts').then(({ createUi }) => createUi({ documents }));
      return ui.then((handle) => {
        handle(ctx.req as IncomingMessage, ctx.res as ServerResponse);
        return true;
      });
    },
  };
}
