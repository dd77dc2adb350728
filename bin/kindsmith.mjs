#!/usr/bin/env node
// Launcher: builds dist/ when it is missing (a clone, not a package), then hands over. No TypeScript loader at run time.
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  const { build } = await import('../build.mjs');
  await build();
}
await import('../dist/main.js');
