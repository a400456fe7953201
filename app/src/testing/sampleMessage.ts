/** Messages of any type with every field set, for tests that go through all types. */
import { utf8 } from "@milkyway/bytes";
import { Any, type EnumType, type MessageType, SECOND, type TypeRegistry } from "@milkyway/codec";
import { validators } from "@milkyway/core";

type Field = MessageType<unknown>["fields"][number];

/** What stands in a field that holds a message of any type. */
export type AnySource = (field: Field | undefined) => Any;

const MAX_DEPTH = 6;
/** Amino JSON has no form for keys of consensus, so validators of headers are left out. */
const UNSIGNABLE = "tendermint.types.Validator";

const samples: Readonly<Record<string, unknown>> = {
  bool: true,
  bytes: Uint8Array.of(1, 2, 250),
  int32: 7,
  uint32: 7,
  sint32: 7,
  fixed32: 7,
  sfixed32: 7,
  int64: 9n,
  uint64: 9n,
  sint64: 9n,
  fixed64: 9n,
  sfixed64: 9n,
  nanoseconds: 5n * SECOND,
  Int: 12n,
  Dec: 500_000_000_000_000_000n,
  time: 1_740_830_400_123_000_000n,
  duration: 90n * SECOND,
};

/** Fills a message whose texts are all the address `text`, so that it is signed by its owner. */
class Filling {
  private readonly text: string;
  private readonly operator: string;
  private readonly anys: AnySource;

  constructor(text: string, operator: string, anys: AnySource) {
    this.text = text;
    this.operator = operator;
    this.anys = anys;
  }

  message(type: MessageType<unknown>, depth: number, held?: Field): unknown {
    if ((type as unknown) === Any) return this.anys(held);
    if (depth > MAX_DEPTH) return type.create();
    const given: Record<string, unknown> = {};
    const chosen = new Set<string>();
    for (const field of type.fields) {
      if (field.oneof !== undefined && chosen.has(field.oneof)) continue;
      if (field.oneof !== undefined) chosen.add(field.oneof);
      given[field.key] = this.field(field, depth);
    }
    return type.create(given as never);
  }

  private field(field: Field, depth: number): unknown {
    if (field.message?.().typeName === UNSIGNABLE) return field.repeated ? [] : undefined;
    const one = this.value(field, depth);
    if (field.mapKey === "string") return new Map([["key", one]]);
    if (field.mapKey !== undefined) return new Map([[samples[field.mapKey], one]]);
    return field.repeated ? [one] : one;
  }

  private value(field: Field, depth: number): unknown {
    const { kind, scalar, message, enumeration } = field;
    if (kind === "message")
      return this.message((message as () => MessageType<unknown>)(), depth + 1, field);
    if (field.aminoEncoding === "inline_json") return utf8('{"b":1,"a":[]}');
    if (kind === "enum") return Object.values((enumeration as () => EnumType)().values).at(-1);
    if (kind !== "string") return samples[kind];
    return scalar === "ValidatorAddressString" ? this.operator : this.text;
  }
}

/** A message of a type, signed by the account of a raw address. */
export function sampleMessage(
  type: MessageType<unknown>,
  signer: { readonly text: string; readonly raw: string },
  anys: AnySource,
): unknown {
  return new Filling(signer.text, validators.toText(signer.raw), anys).message(type, 0);
}

/** An empty message of a registered type, packed. */
export function emptyAny(registry: TypeRegistry, typeName: string): Any {
  const typeUrl = `/${typeName}`;
  const type = registry.resolve(typeUrl);
  return { typeUrl, value: type.encode(type.create()) };
}
