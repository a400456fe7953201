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

/** A field under which an `Any` can lie. */
interface Carrier {
  readonly field: Field;
  readonly type: MessageType<unknown>;
  /** Whether the field holds the `Any` itself. */
  readonly isAny: boolean;
  readonly accepts: string | undefined;
}

/** Whether an `Any` can lie in messages of a type, at any depth. */
function reachesAny(type: MessageType<unknown>, seen: Set<unknown> = new Set()): boolean {
  if ((type as unknown) === Any) return true;
  if (seen.has(type)) return false;
  seen.add(type);
  return type.fields.some(({ message }) => message !== undefined && reachesAny(message(), seen));
}

const known = new WeakMap<object, readonly Carrier[]>();

/** The fields of a type under which an `Any` can lie, at any depth. */
function carriersOf(type: MessageType<unknown>): readonly Carrier[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  const found = type.fields.flatMap((field): Carrier[] => {
    const inner = field.message?.();
    if (inner === undefined || !reachesAny(inner)) return [];
    const isAny = (inner as unknown) === Any;
    return [{ field, type: inner, isAny, accepts: acceptedInterface(type, field) }];
  });
  known.set(type, found);
  return found;
}

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
    this.walk(type, message, () => inner);
    return { typeUrl, type, value: message };
  }

  walk(type: MessageType<unknown>, message: unknown, limits: () => Limits): void {
    for (const { field, type: inner, isAny, accepts } of carriersOf(type)) {
      const held = (message as Readonly<Record<string, unknown>>)[field.key];
      for (const item of itemsOf(field, held)) {
        if (!isAny) this.walk(inner, item, limits);
        else if (accepts !== undefined && (item as Any).typeUrl !== "")
          this.unpack(item as Any, accepts, limits());
      }
    }
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
  new Unpacking(registry).walk(type as MessageType<unknown>, message, fresh);
}
