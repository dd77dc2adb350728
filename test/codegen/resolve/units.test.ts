// Where the code of shipped types stands: what a kind is served with must not bring what only others need.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shippedModel } from '../../support/shipped-model.ts';

const test = suite('units of emitted code');
const model = await shippedModel();

const needsOf = (kind: string): readonly string[] => {
  const resource = model.resources.find(({ names }) => names.kind === kind);
  return resource?.versions[0]?.needs ?? [];
};

for (const kind of ['ConfigMap', 'Secret', 'Namespace', 'Service', 'Endpoints', 'Event', 'Node', 'Lease'])
  test(`a ${kind} does without pods`, () => {
    assert.ok(needsOf(kind).length > 0);
    assert.equal(
      needsOf(kind).filter((unit) => /^core\/v1\/pod/.test(unit)),
      [],
    );
  });

for (const kind of ['Pod', 'PodTemplate', 'ReplicationController', 'Deployment'])
  test(`a ${kind} shares the specification of pods`, () => assert.ok(needsOf(kind).includes('core/v1/podspec')));

test('a type stands in one unit, and no unit is empty', () => {
  const placed = model.units.flatMap(({ name, types }) => types.map((type) => [type.name, name] as const));
  assert.is(new Map(placed).size, placed.length);
  assert.ok(model.units.every(({ types }) => types.length > 0));
  for (const [name, unit] of placed) assert.is(model.types.get(name)?.unit, unit);
});

test.run();
