// Writes docs/flags.md from the table of flags. A test compares both.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { formatFlags } from './runtime/cli/flags/help.ts'; export { FLAGS } from './runtime/cli/flags/table.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  write: false,
});
const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
writeFileSync(
  `${root}docs/flags.md`,
  `# Flags of \`kindsmith serve\`

<!-- Written by scripts/flags.mjs from runtime/cli/flags; do not edit. -->

Names and forms are kube-apiserver's: \`--flag=value\`, \`--flag value\`, \`--flag\` alone for those that take no value, \`_\` for \`-\`; repeated
lists add up, of other flags the last one counts, values may be empty. Durations are Go's (\`1h30m\`, \`500ms\`). Every flag, feature gate,
admission plugin and authorizer of kube-apiserver 1.37 is accepted by name, and most flags of its older releases; one log line at start names
those that have no effect yet. Unknown flags, wrong values and files that can not be read are all reported at once, one line each, and
nothing starts (exit 1).

\`createServer\` takes the same settings: the flags that have an effect, in camel case, durations in milliseconds
(runtime/config/options.ts).

\`\`\`text
${module.formatFlags(module.FLAGS)}\`\`\`
`,
);
