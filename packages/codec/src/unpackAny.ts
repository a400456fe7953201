import { Any } from "./any.ts";
import { acceptedInterface } from "./interfaces.ts";
import { type TypeRegistry, UnresolvedType } from "./registry.ts";
import type { Field, MessageType } from "./schema.ts";

/** A message taken out of an `Any`. */
export interface Unpacked {
  readonly typeUrl: string;
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

const MAX_DEPTH = 10;
const MAX_CALLS = 100;

const carries = new WeakMap<object, boolean>();

/** Whether messages of a type can hold an `Any`, at any depth. */
function carriesAny(type: MessageType<unknown>): boolean {
  const known = carries.get(type);
  if (known !== undefined) return known;
  carries.set(type, false);
  const found = type.fields.some((field) => {
    const inner = field.message?.();
    return inner !== undefined && (isAnyType(inner) || carriesAny(inner));
  });
  carries.set(type, found);
  return found;
}

const isAnyType = (type: MessageType<unknown>) => (type as unknown) === Any;

interface Limits {
  readonly depth: number;
  readonly calls: { left: number };
}

class Unpacking {
  private readonly registry: TypeRegistry;

  constructor(registry: TypeRegistry) {
    this.registry = registry;
  }

  unpack({ typeUrl, value }: Any, interfaceName: string, { depth, calls }: Limits): Unpacked {
    if (depth <= 0) throw new UnresolvedType("max depth exceeded");
    if (calls.left <= 0) throw new UnresolvedType("call limit exceeded");
    calls.left--;
    const type = this.registry.resolveAs(typeUrl, interfaceName);
    const message = type.decode(value);
    const inner = { depth: depth - 1, calls };
    if (carriesAny(type)) this.walk(type, message, () => inner);
    return { typeUrl, type, value: message };
  }

  walk(type: MessageType<unknown>, message: unknown, limits: () => Limits): void {
    for (const field of type.fields) {
      const inner = field.message?.();
      if (inner === undefined || !(isAnyType(inner) || carriesAny(inner))) continue;
      const held = (message as Readonly<Record<string, unknown>>)[field.key];
      for (const item of itemsOf(field, held)) {
        if (!isAnyType(inner)) this.walk(inner, item, limits);
        else this.unpackField(type, field, item as Any, limits());
      }
    }
  }

  private unpackField(type: MessageType<unknown>, field: Field, any: Any, limits: Limits): void {
    const interfaceName = acceptedInterface(type, field);
    if (interfaceName !== undefined && any.typeUrl !== "") this.unpack(any, interfaceName, limits);
  }
}

function itemsOf(field: Field, held: unknown): Iterable<unknown> {
  if (field.mapKey) return (held as ReadonlyMap<unknown, unknown>).values();
  if (field.repeated) return held as readonly unknown[];
  return held === undefined ? [] : [held];
}

const fresh = (): Limits => ({ depth: MAX_DEPTH, calls: { left: MAX_CALLS } });

/**
 * Takes a message out of an `Any` and checks every `Any` within it. Throws `UnresolvedType` for types that do not
 * implement what is demanded where they stand, and `WireError` for bytes that do not decode.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/codec/types/interface_registry.go
 */
export function unpackAny(any: Any, interfaceName: string, registry: TypeRegistry): Unpacked {
  return new Unpacking(registry).unpack(any, interfaceName, fresh());
}

/** Checks every `Any` that a message holds, each as if unpacked by itself. */
export function checkAnys<T>(type: MessageType<T>, message: T, registry: TypeRegistry): void {
  if (!carriesAny(type as MessageType<unknown>)) return;
  new Unpacking(registry).walk(type as MessageType<unknown>, message, fresh);
}
