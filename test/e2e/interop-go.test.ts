// client-go with its defaults: typed clients and the metadata client, which send protobuf and do not fall back. The same program against
// the reference prints the same lines.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildInterop, runInterop } from '../support/interop.ts';
import { saySkipped } from '../support/system-tool.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROTOBUF = 'application/vnd.kubernetes.protobuf';
const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** Scenario → media types that went over the wire, sorted. */
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  typed: [
    'got application/json',
    `got ${AGGREGATED}`,
    `got ${PROTOBUF}`,
    `got ${PROTOBUF};stream=watch`,
    'sent application/json',
    'sent application/merge-patch+json',
    `sent ${PROTOBUF}`,
  ],
  metadata: [`got ${PROTOBUF}`, `got ${PROTOBUF};stream=watch`],
};

const program = buildInterop();
const test = suite<{ server: TestServer }>('client-go');
test.before(async (context) => {
  context.server = await startTestServer();
});
test.after(async ({ server }) => await server.close());

for (const [scenario, lines] of Object.entries(SCENARIOS))
  test(scenario, async ({ server }) => {
    if ('missing' in program) return saySkipped(`client-go, ${scenario}`, program.missing);
    const result = await runInterop(program.path, server.url, scenario);
    assert.equal(result, { code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' });
  });

test.run();
