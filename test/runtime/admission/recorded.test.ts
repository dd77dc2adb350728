// What the reference's admission plugins did in recorded scenarios (scripts/reference/admission): ours do the same, word for word.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../../runtime/api/object.ts';
import type { ServerOptions } from '../../../runtime/config.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

interface Step {
  readonly [method: string]: unknown;
  readonly body?: object;
  readonly type?: string;
  readonly answer: Answer;
}
interface Answer {
  readonly code: number;
  readonly reason?: string;
  readonly message?: string;
  readonly details?: JsonObject;
  readonly [part: string]: unknown;
}

/** The plugins with which each group was recorded. */
const GROUPS: Readonly<Record<string, ServerOptions>> = {
  'limit-ranger': { disableAdmissionPlugins: ['DefaultTolerationSeconds', 'TaintNodesByCondition'], allowPrivileged: true },
  'small-plugins': { enableAdmissionPlugins: ['AlwaysPullImages', 'PodNodeSelector', 'NamespaceExists'] },
};
const METHODS = ['post', 'put', 'patch', 'delete', 'get'];

const recorded = JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/reference/admission.json'), 'utf8'));

async function run({ url }: TestServer, step: Step, namespace: string): Promise<Answer> {
  const method = METHODS.find((name) => typeof step[name] === 'string') ?? '';
  const path = String(step[method]);
  const whole = path.startsWith('/') ? path.replaceAll('NAMESPACE', namespace) : `/api/v1/namespaces/${namespace}/${path}`;
  const response = await fetch(`${url}${whole}`, {
    method: method.toUpperCase(),
    headers: { 'content-type': step.type ?? 'application/json' },
    ...(step.body === undefined ? {} : { body: JSON.stringify(step.body) }),
  });
  return readAnswer(response.status, JSON.parse((await response.text()).replaceAll(namespace, 'NAMESPACE')));
}

function readAnswer(code: number, { reason, message, details, metadata = {}, spec }: JsonObject): Answer {
  if (code >= 400) return defined({ code, reason, message, details });
  const { labels, annotations, finalizers } = metadata as JsonObject;
  return defined({ code, labels, annotations, finalizers, spec });
}

function defined(answer: object): Answer {
  return JSON.parse(JSON.stringify(answer));
}

/** The reference walks maps in any order: findings of a message are a set, and so is a random name. */
function comparable({ message, ...answer }: Answer): unknown {
  const plain = JSON.parse(JSON.stringify(answer, (_, value) => (typeof value === 'string' ? cut(value) : value)));
  if (message === undefined) return plain;
  const [, head = '', list = ''] = /^(.*?: )\[(.*)\]$/s.exec(cut(message)) ?? [];
  return { ...plain, message: list === '' ? cut(message) : [head, ...list.split(/, (?=[a-z])/).sort()] };
}

/** Without what is random, and without the differences of Go structs that follow a refused change. */
function cut(text: string): string {
  return text.replace(/generated-[a-z0-9]{5}/g, 'generated-*').replace(/\n@@ .*$/s, '');
}

for (const [group, config] of Object.entries(GROUPS)) {
  const test = suite(`admission as recorded: ${group}`);
  let server: TestServer;
  test.before(async () => {
    // Nothing finishes behind the reference's back either: no controllers run there.
    server = await startTestServer({ config: { controllers: [], ...config } });
  });
  test.after(() => server.close());
  for (const [index, [name, steps]] of Object.entries(recorded[group] as Record<string, readonly Step[]>).entries()) {
    test(name, async () => {
      const namespace = `scenario-${index}`;
      await fetch(`${server.url}/api/v1/namespaces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ metadata: { name: namespace } }),
      });
      for (const step of steps) {
        const got = await run(server, step, namespace);
        const { answer, ...asked } = step;
        assert.equal(comparable(got), comparable(answer), JSON.stringify(asked));
      }
    });
  }
  test.run();
}
