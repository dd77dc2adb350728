// `kindsmith generate [--check] [--resources DIR] [--out DIR]`: compiles definitions ahead of time.
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

const USAGE = `usage: kindsmith generate [--check] [--resources DIR] [--out DIR]

  --resources DIR   definitions to read (default: resources)
  --out DIR         where code goes (default: generated; documents then go to openapi, else to DIR/openapi)
  --check           write nothing; exit 1 when a file would change`;

interface Options {
  readonly check: boolean;
  readonly resources: string;
  readonly out: string | undefined;
}

/** Runs the command; answers its exit code. */
export async function runGenerate(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 1;
  }
  const root = process.cwd();
  if (!(await stat(options.resources).catch(() => undefined))?.isDirectory()) {
    console.error(`--resources: ${options.resources} is no directory`);
    return 1;
  }
  const out =
    options.out === undefined
      ? { generated: resolve('generated'), openapi: resolve('openapi') }
      : { generated: resolve(options.out), openapi: resolve(join(options.out, 'openapi')) };
  const [{ generate }, { DefinitionError }] = await Promise.all([
    import('../../codegen/generate.ts'),
    import('../../codegen/diagnostic.ts'),
  ]);
  try {
    const { written, removed } = await generate({ resources: resolve(options.resources), out, check: options.check, root });
    for (const path of written) console.log(`${options.check ? 'differs' : 'wrote'} ${relative(root, path)}`);
    for (const path of removed) console.log(`${options.check ? 'stale' : 'removed'} ${relative(root, path)}`);
    if (written.length + removed.length === 0) console.log('up to date');
    return options.check && written.length + removed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function parseOptions(args: readonly string[]): Options | string {
  let check = false;
  let resources = 'resources';
  let out: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [flag, inline] = splitFlag(args[at] as string);
    if (flag === '--check') {
      check = inline !== 'false';
      continue;
    }
    if (flag !== '--resources' && flag !== '--out') return `unknown argument: ${args[at]}`;
    const value = inline ?? args[++at];
    if (value === undefined || value === '') return `${flag}: needs a directory`;
    if (flag === '--resources') resources = value;
    else out = value;
  }
  return { check, resources, out };
}

function splitFlag(text: string): [flag: string, value: string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
