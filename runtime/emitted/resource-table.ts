// The shape of a compiled table: generated/index.js, or made live.
import type { CompiledResource, CompiledVersion } from '../api/resource.ts';
import type { ConversionStep } from './convert.ts';
import type { ProtobufUnitFunction } from './protobuf.ts';
import type { EmittedUnit, UnitFunction } from './unit.ts';

/** Where a unit's text comes from: a module, or a function made from text. */
export type UnitSource = () => Promise<{ readonly default: UnitFunction }> | UnitFunction;

/** A version as data. */
export interface TableVersion extends Omit<CompiledVersion, 'load'> {
  /** Off until --runtime-config asks for it. */
  readonly offByDefault: boolean;
  /** Unit of its type, the type's short name there, and all units that it needs. */
  readonly unit: string;
  readonly type: string;
  readonly needs: readonly string[];
  readonly conversion: readonly ConversionStep[];
  /** Whether the type has any rule at any depth. */
  readonly hasRules: boolean;
  /** Whether its type has a protobuf message. */
  readonly protobuf?: boolean;
}

/** A resource as data. */
export interface TableResource extends Omit<CompiledResource, 'versions'> {
  readonly versions: readonly TableVersion[];
}

/** What `generate` emits: kinds as data, and the code of their units. */
export interface ResourceTable {
  readonly resources: readonly TableResource[];
  readonly units: Readonly<Record<string, UnitSource>>;
  /** Protobuf code, by the same unit names; `meta` is the unit of the meta kinds. Absent: no kind has a message. */
  readonly protobuf?: ProtobufTable;
}

export interface ProtobufTable {
  readonly meta: string;
  readonly units: Readonly<Record<string, ProtobufSource>>;
}

/** As UnitSource, of messages. */
export type ProtobufSource = () => Promise<{ readonly default: ProtobufUnitFunction }> | ProtobufUnitFunction;

/** A version and its resource, for making its code. */
export interface VersionRequest {
  readonly resource: TableResource;
  readonly version: TableVersion;
  readonly storage: TableVersion;
  /** A loaded unit. */
  unit(name: string): EmittedUnit;
}
