// Live definitions: kinds that come from a folder (--resources DIR) or from the API (CRD objects) while the server runs. They become
// CompiledResources through the very emitters of `generate`. What a live kind costs until it is used is its definition's bytes; its code
// is made on first use, and made again when the cache had to let it go. The one file below cli/ that imports the compiler.
import { createHash } from 'node:crypto';
import type { DefinitionError } from '../codegen/diagnostic.ts';
import type { LoadedDefinition } from '../codegen/load.ts';
import type { Model } from '../codegen/model.ts';
import type { DocumentSource } from './api/documents.ts';
import type { CompiledResource, CompiledVersion, VersionCode, VersionMessages } from './api/resource.ts';
import { CodeCache } from './emitted/code-cache.ts';
import type { ProtobufUnitFunction } from './emitted/protobuf.ts';
import type { ProtobufSource, ProtobufTable } from './emitted/resource-table.ts';
import type { ResourceTable, TableResource, UnitSource } from './emitted/table.ts';
import { loadTable } from './emitted/table.ts';
import type { UnitFunction } from './emitted/unit.ts';

export type { DefinitionError };

/** Emitted text that is kept evaluated, in bytes. */
const CODE_CACHE_BYTES = 16 * 1024 * 1024;

/** Evaluated code of live kinds; one for a server, so that its bound is the server's. */
export type LiveCodeCache = CodeCache<readonly CompiledResource[]>;

/** A cache of the usual size. */
export function createCodeCache(bytes: number = CODE_CACHE_BYTES): LiveCodeCache {
  return new CodeCache(bytes);
}

/** Kinds with their documents, as a shipped table has them. */
export interface LiveResources {
  readonly resources: readonly CompiledResource[];
  readonly documents: DocumentSource;
}

/** The compiler's modules, imported when there is something to compile. */
async function importCompiler() {
  const [load, shared, compile, table, diagnostic, documents] = await Promise.all([
    import('../codegen/load.ts'),
    import('../codegen/load-shared.ts'),
    import('../codegen/compile.ts'),
    import('../codegen/emit/resource-table.ts'),
    import('../codegen/diagnostic.ts'),
    import('../codegen/emit/documents-live.ts'),
  ]);
  return { ...load, ...shared, ...compile, ...table, ...diagnostic, ...documents };
}

type Compiler = Awaited<ReturnType<typeof importCompiler>>;

/** Compiles every definition below a folder. @throws DefinitionError with all that is wrong, by file and line */
export async function loadDefinitions(dir: string, cache: LiveCodeCache = createCodeCache()): Promise<LiveResources> {
  const compiler = await importCompiler();
  const { definitions, diagnostics } = await compiler.addSharedTypes(await compiler.loadDirectory(dir));
  // All together first: names must be unique among them, and everything that is wrong is told at once.
  compiler.compileModel(definitions, diagnostics);
  return createLive(
    projectsOf(definitions).map((project) => createProject(project, compiler)),
    { compiler, cache },
  );
}

/** Compiles one CustomResourceDefinition (or definition of ours) as the API has it. @throws DefinitionError */
export async function compileDefinition(object: unknown, cache: LiveCodeCache = createCodeCache()): Promise<LiveResources> {
  const compiler = await importCompiler();
  const found = compiler.checkShape('', object, () => 0);
  if (Array.isArray(found)) throw new compiler.DefinitionError(found);
  return createLive([createProject([found], compiler)], { compiler, cache });
}

/** Definitions that need each other; kept as bytes. */
interface Project {
  readonly bytes: Buffer;
  readonly hash: string;
  readonly resources: readonly TableResource[];
}

/** A resource without references stands alone; all others are compiled together. */
function projectsOf(definitions: readonly LoadedDefinition[]): LoadedDefinition[][] {
  const refers = ({ definition }: LoadedDefinition): boolean =>
    definition.kind === 'TypeDefinition' || JSON.stringify(definition).includes('"$ref"');
  const together = definitions.filter(refers);
  const alone = definitions.filter((one) => !refers(one)).map((one) => [one]);
  return together.length === 0 ? alone : [together, ...alone];
}

function createProject(definitions: readonly LoadedDefinition[], compiler: Compiler): Project {
  const model = compiler.compileModel(definitions);
  const resources = model.resources.map((resource) => compiler.resourceData(resource, model) as unknown as TableResource);
  const bytes = Buffer.from(JSON.stringify(definitions.map(({ definition }) => definition)));
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), resources };
}

function modelOf(project: Project, compiler: Compiler): Model {
  const definitions = JSON.parse(project.bytes.toString()) as LoadedDefinition['definition'][];
  return compiler.compileModel(definitions.map((definition) => ({ file: '', definition, lineOf: () => 0 })));
}

interface Tools {
  readonly compiler: Compiler;
  readonly cache: LiveCodeCache;
}

function createLive(projects: readonly Project[], { compiler, cache }: Tools): LiveResources {
  const byName = new Map<string, Project>();
  const resources = projects.flatMap((project) => {
    const code: FindCode = () => cache.get(project, () => evaluate(project, compiler));
    return project.resources.map((resource, index) => {
      byName.set(nameOf(resource), project);
      return liveResource(resource, index, code);
    });
  });
  const documents = compiler.liveDocuments((resource) => {
    const project = byName.get(nameOf(resource));
    return project && { hash: project.hash, model: () => modelOf(project, compiler) };
  });
  return { resources, documents };
}

const nameOf = ({ group, names }: Pick<CompiledResource, 'group' | 'names'>): string => `${group}/${names.plural}`;

type FindCode = () => readonly CompiledResource[] | Promise<readonly CompiledResource[]>;

function liveResource(resource: TableResource, index: number, code: FindCode): CompiledResource {
  const versions = resource.versions.map((version, at): CompiledVersion => {
    const pick = (resources: readonly CompiledResource[]): CompiledVersion => {
      const found = resources[index]?.versions[at];
      if (found === undefined) throw new Error(`${resource.names.plural}: no version ${version.name}`);
      return found;
    };
    const load = (): VersionCode | Promise<VersionCode> => {
      const found = code();
      return found instanceof Promise ? found.then((resources) => pick(resources).load()) : pick(found).load();
    };
    if (version.protobuf !== true) return { ...version, load };
    const loadMessages = async (): Promise<VersionMessages> => await (pick(await code()).loadMessages as () => Promise<VersionMessages>)();
    return { ...version, load, loadMessages };
  });
  return { ...resource, versions };
}

/** Emits and evaluates the units of a project. */
async function evaluate(
  project: Project,
  compiler: Compiler,
): Promise<{ readonly value: readonly CompiledResource[]; readonly size: number }> {
  const { emitUnitBody } = await import('../codegen/emit/unit.ts');
  const model = modelOf(project, compiler);
  const units: Record<string, UnitSource> = {};
  let size = 0;
  for (const unit of model.units) {
    const body = emitUnitBody(model, unit);
    size += body.length;
    const made = new Function('rt', body) as UnitFunction;
    units[unit.name] = () => made;
  }
  const protobuf = await evaluateMessages(model);
  const table: ResourceTable = { resources: project.resources, units, ...(protobuf && { protobuf }) };
  const { resources } = loadTable(table);
  await Promise.all(resources.flatMap((resource) => resource.versions.map((version) => version.load())));
  return { value: resources, size };
}

/** Units of messages, where native kinds have numbers; evaluated when a client speaks protobuf. */
async function evaluateMessages(model: Model): Promise<ProtobufTable | undefined> {
  const { emitProtobufBody, protobufUnits } = await import('../codegen/emit/protobuf.ts');
  const found = protobufUnits(model);
  if (found === undefined) return undefined;
  const sources = found.units.map((unit): [string, ProtobufSource] => {
    const body = emitProtobufBody(model, unit);
    return [unit.name, () => new Function('rt', body) as ProtobufUnitFunction];
  });
  return { meta: found.meta, units: Object.fromEntries(sources) };
}
