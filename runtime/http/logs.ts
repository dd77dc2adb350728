// /logs/: the files of `--log-dir`, as a list and one by one. Nothing outside the folder, no links out of it.
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';
import { baseHeaders, send, sendText } from './respond.ts';

const PREFIX = '/logs';

export function createLogsStage(dir: string | undefined): Stage {
  return {
    name: 'serve-logs',
    run(ctx) {
      if (dir === undefined || (ctx.path !== PREFIX && !ctx.path.startsWith(`${PREFIX}/`))) return false;
      return serve(ctx, dir, ctx.path.slice(PREFIX.length + 1));
    },
  };
}

async function serve(ctx: HttpContext, dir: string, path: string): Promise<boolean> {
  const root = await realpath(dir);
  const file = await realpath(join(root, path)).catch(() => undefined);
  const isInside = file !== undefined && !path.includes('\0') && (file === root || file.startsWith(root + sep));
  const facts = isInside ? await stat(file) : undefined;
  if (!facts || file === undefined || !(facts.isFile() || facts.isDirectory())) {
    sendText(ctx, 404, '404 page not found\n');
    return true;
  }
  if (facts.isDirectory()) {
    const names = (await readdir(file)).sort().map(escapeHtml);
    const links = names.map((name) => `<a href="${encodeURIComponent(name)}">${name}</a>`).join('\n');
    send(ctx, { status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(`<pre>\n${links}\n</pre>\n`) });
    return true;
  }
  const res = ctx.res as ServerResponse;
  res.writeHead(200, [...baseHeaders(ctx, 'text/plain; charset=utf-8'), 'X-Content-Type-Options', 'nosniff']);
  createReadStream(file)
    .on('error', () => res.destroy())
    .pipe(res);
  return true;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
