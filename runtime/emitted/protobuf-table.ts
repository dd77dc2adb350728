// How the protobuf code of a compiled table is found: each unit is imported and evaluated once, when a client first needs it.
import type { MessageCode } from '../api/codec-protobuf.ts';
import type { VersionMessages } from '../api/resource.ts';
import type { ProtobufUnit, ProtobufUnitFunction } from './protobuf.ts';
import type { ProtobufTable, TableVersion } from './resource-table.ts';

interface Machinery {
  unit(name: string): ProtobufUnit;
  readonly messageOf: (unit: ProtobufUnit, type: string) => MessageCode | undefined;
}

/** Loaded code of messages. */
export class ProtobufRegistry {
  readonly #table: ProtobufTable;
  readonly #functions = new Map<string, ProtobufUnitFunction>();
  #machinery: Promise<Machinery> | undefined;
  #meta: Readonly<Record<string, MessageCode>> | undefined;

  constructor(table: ProtobufTable) {
    this.#table = table;
  }

  /** The messages of a version. */
  async load({ unit: name, type, needs }: TableVersion): Promise<VersionMessages> {
    this.#machinery ??= this.#loadMachinery();
    const { unit, messageOf } = await this.#machinery;
    const { meta, units } = this.#table;
    await Promise.all([meta, ...needs].filter((need) => Object.hasOwn(units, need)).map((need) => this.#loadUnit(need)));
    this.#meta ??= allMessages(unit(meta), messageOf);
    const object = messageOf(unit(name), type);
    if (object === undefined) throw new Error(`${type} of ${name} has no message`);
    return { object, meta: this.#meta };
  }

  async #loadMachinery(): Promise<Machinery> {
    const { createProtobufUnits, messageOf } = await import('./protobuf.ts');
    const find = (name: string): ProtobufUnitFunction => {
      const found = this.#functions.get(name);
      if (found === undefined) throw new Error(`the unit ${name} of messages is not loaded`);
      return found;
    };
    return { unit: createProtobufUnits(find), messageOf };
  }

  async #loadUnit(name: string): Promise<void> {
    if (this.#functions.has(name)) return;
    const source = await this.#table.units[name]?.();
    if (source !== undefined) this.#functions.set(name, typeof source === 'function' ? source : source.default);
  }
}

function allMessages(unit: ProtobufUnit, messageOf: Machinery['messageOf']): Readonly<Record<string, MessageCode>> {
  const entries = Object.keys(unit.encode).map((type): [string, MessageCode | undefined] => [type, messageOf(unit, type)]);
  return Object.fromEntries(entries.filter((entry): entry is [string, MessageCode] => entry[1] !== undefined));
}
