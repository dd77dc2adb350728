// The command `kindsmith`: picks a subcommand and loads only that one.

interface Command {
  readonly about: string;
  /** Answers the exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    about: 'serves the API (flags: kindsmith serve --help)',
    run: async (args) => (await import('./serve.ts')).runServe(args),
  },
  generate: {
    about: 'compiles resource definitions into types, code and documents',
    run: async (args) => (await import('./generate.ts')).runGenerate(args),
  },
  import: {
    about: 'makes resource definitions from OpenAPI documents and CRDs',
    run: async (args) => (await import('./import.ts')).runImport(args),
  },
  version: {
    about: 'says which version this is',
    run: async () => {
      console.log((await import('./version.ts')).VERSION_LINE);
      return 0;
    },
  },
  help: { about: 'says this', run: () => printUsage(console.log, 0) },
};

/** Other ways to say the same. */
const ALIASES: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help', '--version': 'version' };

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) return printUsage(console.error, 1);
  const asked = Object.hasOwn(ALIASES, name) ? (ALIASES[name] as string) : name;
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (command !== undefined) return command.run(args);
  console.error(`kindsmith: unknown command ${JSON.stringify(name)}`);
  return printUsage(console.error, 1);
}

function printUsage(print: (text: string) => void, code: number): number {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(10)}${about}`);
  print(`Usage: kindsmith COMMAND [flags]\n\n${lines.join('\n')}`);
  return code;
}

// Exits by itself: what a plugin left running must not hold the process.
process.exit(await run(process.argv.slice(2)));
