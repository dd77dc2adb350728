// `kindsmith serve`: flags → Config → createServer → listen, and the signals that end it.
import type { Logger } from '../api/logger.ts';
import type { Config } from '../config.ts';
import { UnavailableError } from '../storage/errors.ts';
import { readServeRequest } from './serve-options.ts';

/** Runs until a signal comes; answers the exit code. */
export async function runServe(args: readonly string[]): Promise<number> {
  const request = await readServeRequest(args);
  switch (request.kind) {
    case 'help':
      return printHelp();
    case 'version':
      console.log((await import('./version.ts')).VERSION_LINE);
      return 0;
    case 'problems':
      for (const problem of request.problems) console.error(`error: ${problem}`);
      return 1;
    case 'serve':
      return serve(request);
  }
}

async function printHelp(): Promise<number> {
  const [{ formatFlags }, { FLAGS }] = await Promise.all([import('./flags/help.ts'), import('./flags/table.ts')]);
  console.log(`Usage: kindsmith serve [flags]\n\n${formatFlags(FLAGS)}`);
  return 0;
}

type Ready = Extract<Awaited<ReturnType<typeof readServeRequest>>, { readonly kind: 'serve' }>;

async function serve({ config, plugins, withoutEffect }: Ready): Promise<number> {
  const { openLog } = await import('../log/create.ts');
  let opened: ReturnType<typeof openLog>;
  try {
    opened = openLog(config.log);
  } catch (error) {
    console.error(`error: --log-dir=${config.log.dir}: ${(error as Error).message}`);
    return 1;
  }
  const { log, close } = opened;
  try {
    logNotes(log, config, withoutEffect);
    const stopped = untilSignal(log);
    const [{ createServer }, { SHIPPED }, { formatGreeting }] = await Promise.all([
      import('../server.ts'),
      import('./shipped.ts'),
      import('./greeting.ts'),
    ]);
    const server = await createServer({ config, resources: [SHIPPED, ...config.resources.dirs.map((dir) => ({ dir }))], plugins, log });
    const { urls } = await server.listen();
    console.log(formatGreeting(config, urls));
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    console.error(`error: ${describeStartError(error, config)}`);
    log.verbose(2, 'stack', { stack: (error as Error).stack });
    return 1;
  } finally {
    close();
  }
}

function logNotes(log: Logger, config: Config, withoutEffect: readonly string[]): void {
  for (const note of config.notes) log.warn(note);
  if (withoutEffect.length > 0) log.warn(`flags that have no effect yet: ${withoutEffect.join(', ')}`);
}

/** Resolves at the first SIGINT or SIGTERM; the second ends the process at once. */
function untilSignal(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (isStopping) process.exit(signal === 'SIGINT' ? 130 : 143);
      isStopping = true;
      log.info('stopping; a second signal ends at once', { signal });
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

const LISTEN_WORDS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'address already in use',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'permission denied',
};

/** A port that can not be bound is named by its flag, so is an etcd that does not answer; other errors speak for themselves. */
function describeStartError(error: unknown, { serving, storage }: Config): string {
  if (error instanceof UnavailableError && storage.backend === 'etcd')
    return `--etcd-servers=${storage.servers.join(',')}: ${error.message}`;
  const { code = '', syscall, port, message } = error as NodeJS.ErrnoException & { readonly port?: number };
  const words = Object.hasOwn(LISTEN_WORDS, code) ? LISTEN_WORDS[code] : undefined;
  if (words === undefined || (syscall !== 'listen' && syscall !== 'bind')) return message;
  const isSecure = port === serving.secure?.port && port !== serving.insecure?.port;
  const address = isSecure ? serving.secure?.address : serving.insecure?.address;
  return `--${isSecure ? 'secure' : 'insecure'}-port=${port}: ${address}: ${words}`;
}
