import { goTypeName } from "../goTypeName.ts";
import { type TypeRegistry, UnresolvedType } from "../registry.ts";
import type { MessageType } from "../schema.ts";
import { readText } from "../wire/text.ts";
import { isAny, type StrictField, type StrictPlan, strictPlan } from "./strictPlan.ts";
import { Cursor, wireName } from "./strictWire.ts";
import { TxDecodeError, UnknownField } from "./txDecodeError.ts";

/** Bit of a field number that makes an unknown field non-critical. */
const NON_CRITICAL = 1024;
const MAX_DEPTH = 10_000;

/** A message on the way. Of an `Any` it remembers where its fields stand, to go into its content at the end. */
interface Frame {
  readonly type: MessageType<unknown>;
  readonly plan: StrictPlan;
  readonly end: number;
  /** Where to go on once this message ends. */
  readonly next: number;
  readonly depth: number;
  readonly any: { url: string; at: number; end: number } | undefined;
}

class Check {
  hasUnknownNonCriticals = false;
  private readonly frames: Frame[] = [];
  private readonly cursor: Cursor;
  private readonly registry: TypeRegistry;
  private readonly allowNonCritical: boolean;

  constructor(bytes: Uint8Array, registry: TypeRegistry, allowNonCritical: boolean) {
    this.cursor = new Cursor(bytes);
    this.registry = registry;
    this.allowNonCritical = allowNonCritical;
  }

  run(type: MessageType<unknown>): void {
    const { cursor, frames } = this;
    this.enter(type, 0, cursor.end, cursor.end, MAX_DEPTH);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      if (cursor.at < frame.end) this.field(frame);
      else this.leave(frame);
    }
  }

  private enter(
    type: MessageType<unknown>,
    at: number,
    end: number,
    next: number,
    depth: number,
  ): void {
    if (depth === 0 && at < end) throw new TxDecodeError("recursion limit reached");
    const any = isAny(type) ? { url: "", at: end, end } : undefined;
    this.frames.push({ type, plan: strictPlan(type), end, next, depth, any });
    this.cursor.at = at;
    this.cursor.end = end;
  }

  private leave({ any, end, next, depth }: Frame): void {
    this.frames.pop();
    if (any === undefined) {
      this.cursor.at = next;
      this.cursor.end = this.frames.at(-1)?.end ?? next;
      return;
    }
    try {
      this.enter(this.registry.resolve(any.url), any.at, any.end, end, depth);
    } catch (error) {
      if (error instanceof UnresolvedType) throw new TxDecodeError(error.message);
      throw error;
    }
  }

  private field(frame: Frame): void {
    const { cursor } = this;
    let tag: number;
    try {
      tag = cursor.tag();
    } catch {
      throw new TxDecodeError("invalid length");
    }
    const [no, wire] = [Math.floor(tag / 8), tag % 8];
    const field = frame.plan[no];
    if (field === undefined) this.unknown(frame.type, no, wire);
    else if (((1 << wire) & field.wires) === 0) this.mismatch(frame.type, no, wire, field);
    const start = cursor.at;
    this.skip(no, wire);
    if (frame.any && no <= 2) this.remember(frame.any, no, start);
    if (field?.entry)
      throw new TxDecodeError(
        `failed to retrieve the message of type ${JSON.stringify(field.entry)}`,
      );
    if (field?.message) this.enterField(frame, field.message, start);
  }

  private skip(no: number, wire: number): void {
    try {
      this.cursor.skip(no, wire);
    } catch (error) {
      const where = `tagNum: ${no}, wireType: ${JSON.stringify(wireName(wire))}`;
      const reason = (error as Error).message;
      throw new TxDecodeError(`could not consume field value for ${where}; ${reason}`);
    }
  }

  private enterField({ depth }: Frame, type: MessageType<unknown>, start: number): void {
    const end = this.cursor.at;
    this.cursor.at = start;
    this.cursor.varint();
    this.enter(type, this.cursor.at, end, end, depth - 1);
  }

  private remember(any: NonNullable<Frame["any"]>, no: number, start: number): void {
    const { cursor } = this;
    const end = cursor.at;
    cursor.at = start;
    cursor.varint();
    if (no === 1) any.url = readText(cursor.bytes, cursor.at, end);
    else [any.at, any.end] = [cursor.at, end];
    cursor.at = end;
  }

  private unknown(type: MessageType<unknown>, no: number, wire: number): void {
    const isCritical = (no & NON_CRITICAL) === 0;
    if (!isCritical) this.hasUnknownNonCriticals = true;
    if (!isCritical && this.allowNonCritical) return;
    const name = JSON.stringify(goTypeName(type.typeName));
    const kind = wireName(wire);
    const text = `errUnknownField ${name}: {TagNum: ${no}, WireType:${JSON.stringify(kind)}}`;
    throw new UnknownField(text, type.typeName, no, kind);
  }

  private mismatch(
    type: MessageType<unknown>,
    no: number,
    wire: number,
    { wire: declared }: StrictField,
  ): never {
    const name = JSON.stringify(goTypeName(type.typeName));
    const [got, want] = [wireName(wire), wireName(declared)].map((text) => JSON.stringify(text));
    throw new TxDecodeError(
      `Mismatched ${name}: {TagNum: ${no}, GotWireType: ${got} != WantWireType: ${want}}`,
    );
  }
}

export interface UnknownFieldOptions {
  /** Let unknown fields pass whose number has the bit 1024. */
  readonly allowNonCritical: boolean;
}

/**
 * Refuses fields that the message does not declare, at any depth and inside every `Any`. Tells whether there were
 * unknown non-critical fields.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/codec/unknownproto/unknown_fields.go
 */
export function rejectUnknownFields<T>(
  type: MessageType<T>,
  bytes: Uint8Array,
  registry: TypeRegistry,
  { allowNonCritical }: UnknownFieldOptions,
): boolean {
  const check = new Check(bytes, registry, allowNonCritical);
  check.run(type as MessageType<unknown>);
  return check.hasUnknownNonCriticals;
}
