// VersionCode over loaded units: the emitted functions of one version, behind the runtime's contract.
import type { FieldError } from '../api/field-error.ts';
import type { JsonObject, JsonValue, KubeObject } from '../api/object.ts';
import { formatApiVersion, fromTree, toTree } from '../api/object.ts';
import type { DecodeReport, RuleContext, Structure, VersionCode } from '../api/resource.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { CelScope } from './cel-scope.ts';
import { cellOf } from './cells.ts';
import { checkErrors } from './check-errors.ts';
import { blocksRules } from './check-words-custom.ts';
import { convertObject } from './convert.ts';
import { Decoder, goWord } from './decoder.ts';
import { DefaultContext } from './defaults.ts';
import { isPlainObject } from './keys.ts';
import { proxyTarget } from './proxies.ts';
import type { TableVersion, VersionRequest } from './resource-table.ts';
import { RuleWalk } from './rules.ts';
import { structureOf } from './structure.ts';
import type { EmittedUnit } from './unit.ts';

/** Makes the code of a version; its units, and those of the storage version, are loaded. */
export function createVersionCode({ resource, version, storage, unit: find }: VersionRequest): VersionCode {
  const unit = find(version.unit);
  const parts = unit.versions[`${resource.group}/${resource.names.plural}/${version.name}`];
  const native = resource.dialect === 'native';
  const apiVersionOf = (one: TableVersion): string => formatApiVersion({ group: resource.group, version: one.name });
  const decodeAs = (one: TableVersion, tree: JsonValue, report: DecodeReport): KubeObject =>
    decodeRoot(tree, report, {
      unit: find(one.unit),
      type: one.type,
      kind: resource.names.kind,
      apiVersion: apiVersionOf(one),
      native,
    });
  const structure = (): Structure =>
    structureOf([version.unit, version.type], (name, type) => find(name).structure[type]?.() ?? { t: 'any' });
  let made: Structure | undefined;
  const { setDefaults, check, rules, statusRules } = typeFunctions(unit, version.type, {
    native,
    hasRules: version.hasRules,
    structure: () => (made ??= structure()),
  });
  const convert = (object: KubeObject, to: TableVersion): KubeObject => {
    if (version === storage) return object;
    const moved = convertObject(toTree(object), version.conversion, to === version);
    return decodeAs(to, { ...moved, apiVersion: apiVersionOf(to) }, { unknownFields: [], foldCase: false });
  };
  return {
    decode: (tree, report) => decodeAs(version, tree, report),
    setDefaults,
    check,
    rules,
    statusRules,
    cells: (object, context) => {
      const tools = { scope: new CelScope(context.now), context };
      return (parts?.cells ?? []).map((cell) => cellOf(cell, toTree(object), tools));
    },
    fieldValues: (object) => (parts?.fields ?? []).map(({ path, default: fallback }) => fieldText(toTree(object), path) ?? fallback),
    toStorage: (object) => convert(object, storage),
    fromStorage: (object) => convert(object, version),
    get structure() {
      made ??= structure();
      return made;
    },
    proxies: Object.fromEntries(
      Object.entries(parts?.proxies ?? {}).map(([name, target]) => [
        name,
        (object, request) => proxyTarget(target, toTree(object), request),
      ]),
    ),
  };
}

interface TypeOptions {
  readonly native: boolean;
  readonly hasRules: boolean;
  readonly structure: () => Structure;
}

function typeFunctions(
  unit: EmittedUnit,
  type: string,
  options: TypeOptions,
): Pick<VersionCode, 'setDefaults' | 'check' | 'rules' | 'statusRules'> {
  const { native } = options;
  const fill = unit.defaults[type];
  const validate = unit.check[type];
  const check = (object: KubeObject): FieldError[] =>
    validate === undefined || validate(object) ? [] : checkErrors(validate.errors ?? [], toTree(object), options);
  // A custom kind's rules may count on its types.
  const run = (request: Omit<RuleRun, 'native'>): FieldError[] =>
    unit.rules[type] === undefined || (!native && blocksRules(check(request.object))) ? [] : runRules(unit, type, { ...request, native });
  return {
    setDefaults(object) {
      if (fill === undefined) return;
      const tree = toTree(object);
      const filled = fill(tree, new DefaultContext(tree));
      if (filled !== tree) replaceFields(tree, filled);
    },
    check,
    rules: (object, old, context) => run({ object, old, context, mode: old === undefined ? 'create' : 'update' }),
    statusRules: (object, old, context) => run({ object, old, context, mode: 'status' }),
  };
}

/** The root is changed in place: its holders keep it. */
function replaceFields(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, source);
}

interface RuleRun {
  readonly object: KubeObject;
  readonly old: KubeObject | undefined;
  readonly context: RuleContext;
  readonly mode: 'create' | 'update' | 'status';
  readonly native: boolean;
}

function runRules(unit: EmittedUnit, type: string, run: RuleRun): FieldError[] {
  const rules = unit.rules[type];
  if (rules === undefined) return [];
  const root = toTree(run.object);
  const old = run.old && toTree(run.old);
  const walk = new RuleWalk({ root, oldRoot: old, mode: run.mode, native: run.native, ...run.context });
  rules(root, old, walk);
  return walk.errors;
}

interface RootType {
  readonly unit: EmittedUnit;
  readonly type: string;
  readonly kind: string;
  readonly apiVersion: string;
  readonly native: boolean;
}

function decodeRoot(tree: JsonValue, report: DecodeReport, root: RootType): KubeObject {
  if (tree !== null && !isPlainObject(tree))
    throw new DecodeTypeError(
      `json: cannot unmarshal ${goWord(tree)} into Go value of type ${root.apiVersion.split('/').at(-1)}.${root.kind}`,
    );
  const decode = root.unit.decode[root.type];
  if (decode === undefined) throw new Error(`${root.type} has no decoder`);
  const object = decode(tree ?? {}, new Decoder(report));
  const { kind, apiVersion, metadata } = object;
  if (kind && apiVersion && metadata) return fromTree(object);
  const whole = root.native
    ? { kind: kind || root.kind, apiVersion: apiVersion || root.apiVersion }
    : { apiVersion: apiVersion || root.apiVersion, kind: kind || root.kind };
  return fromTree({ ...whole, metadata: metadata ?? {}, ...object, ...whole });
}

/** A scalar as field selectors compare it. */
function fieldText(object: JsonObject, path: readonly string[]): string | undefined {
  let at: JsonValue | undefined = object;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else at = isPlainObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at === undefined || at === null || typeof at === 'object' ? undefined : String(at);
}
