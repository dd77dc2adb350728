// The Python client over the secure port: create to delete, watches, the dynamic client.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installPython, runScenarios, type Verdicts } from '../support/interop.ts';
import { type SecureServer, startSecureServer } from '../support/secure-server.ts';
import { saySkipped } from '../support/system-tool.ts';

const PROGRAM = 'test/interop/python/main.py';
const SCENARIOS = ['config_maps', 'workloads', 'watches', 'dynamically'];

const python = installPython();
const test = suite<{ server: SecureServer; verdicts: Verdicts }>('the Python client');

if ('missing' in python) {
  saySkipped('the Python client', python.missing);
  test('is not here', () => assert.ok(python.missing));
} else {
  test.before(async (context) => {
    context.server = await startSecureServer();
    const { url, caFile, token } = context.server;
    context.verdicts = await runScenarios(python.path, [PROGRAM, url, caFile, token]);
  });
  test.after(async ({ server }) => await server.close());
  for (const name of SCENARIOS) test(name, ({ verdicts }) => assert.is(verdicts.of(name), `ok ${name}`));
}

test.run();
