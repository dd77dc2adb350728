// What is checked of an Event: of one with an eventTime who reports and what was done, of others the place; asked of the reference.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFieldError } from '../../../runtime/api/field-error.ts';
import { loadShippedCode } from '../../support/shipped-code.ts';

const test = suite('event rules');
const NEW = { eventTime: '2020-01-01T00:00:00.000000Z', reportingComponent: 'a.b/c', reportingInstance: 'i', action: 'A' };
const NAME_PART =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const PLACE = 'does not match event.namespace';

const CASES: readonly (readonly [event: object, findings: readonly string[]])[] = [
  [{}, []],
  [NEW, []],
  [{ reportingComponent: 'a b', reason: 'R'.repeat(200), message: 'm'.repeat(2000) }, []],
  [
    { eventTime: NEW.eventTime },
    [
      'reportingComponent: Required value',
      'reportingComponent: Invalid value: "": name part must be non-empty',
      `reportingComponent: Invalid value: "": ${NAME_PART}`,
      'reportingInstance: Required value',
      'action: Required value',
    ],
  ],
  [{ ...NEW, reportingComponent: 'a b' }, [`reportingComponent: Invalid value: "a b": ${NAME_PART}`]],
  [{ ...NEW, reason: '' }, ['reason: Required value']],
  [
    { ...NEW, reportingInstance: 'i'.repeat(129), action: 'A'.repeat(129), reason: 'R'.repeat(129), message: 'm'.repeat(1025) },
    [
      'reportingInstance: Invalid value: "": can have at most 128 characters',
      'action: Invalid value: "": can have at most 128 characters',
      'reason: Invalid value: "": can have at most 128 characters',
      'message: Invalid value: "": can have at most 1024 characters',
    ],
  ],
  [{ involvedObject: { namespace: 'other' } }, [`involvedObject.namespace: Invalid value: "other": ${PLACE}`]],
  [{ ...NEW, involvedObject: { namespace: 'other' } }, []],
  [{ involvedObject: { kind: 'Node' } }, []],
  [{ metadata: { namespace: 'n' }, involvedObject: { kind: 'Node' } }, [`involvedObject.namespace: Invalid value: "": ${PLACE}`]],
];

test('findings, in the order of the reference', async () => {
  const code = await (await loadShippedCode())('events');
  for (const [fields, findings] of CASES) {
    const tree = { metadata: { name: 'a', namespace: 'default' }, involvedObject: { namespace: 'default' }, reason: 'R', ...fields };
    const event = code.decode(tree, { unknownFields: [], foldCase: false });
    const found = [...code.check(event), ...code.rules(event, undefined, { now: 0 })];
    assert.equal(found.map(formatFieldError), findings, JSON.stringify(fields).slice(0, 200));
    assert.equal(code.rules(event, event, { now: 0 }).map(formatFieldError), findings, 'on update');
  }
});

test.run();
