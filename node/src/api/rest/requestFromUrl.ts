import type { Field, MessageType } from "@milkyway/codec";
import { invalidArgument } from "@milkyway/core";
import { fieldFromText } from "./fieldFromText.ts";
import type { PathParams } from "./pathPattern.ts";

type Given = Record<string, unknown>;

/** A message that is being filled; `create` makes it at the end. */
interface Filling {
  readonly type: MessageType<unknown>;
  readonly given: Given;
}

const INDEXED = /^(.*)\[(.*)\]$/s;

/** Builds a request from the parameters of a path and of a query string. Throws a `GrpcError` with the gateway's texts. */
export function requestFromUrl(
  type: MessageType<unknown>,
  params: PathParams,
  query: readonly (readonly [name: string, value: string])[],
): unknown {
  const filling: Filling = { type, given: {} };
  for (const [name, text] of Object.entries(params)) fillFromPath(filling, name, text);
  for (const [name, texts] of grouped(query)) {
    const path = name.split(".");
    const isInPath = Object.keys(params).some((known) => `${name}.`.startsWith(`${known}.`));
    if (!isInPath) fill(filling, path, texts);
  }
  return finish(filling);
}

function fillFromPath(filling: Filling, name: string, text: string): void {
  try {
    fill(filling, name.split("."), [text]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidArgument(`type mismatch, parameter: ${name}, error: ${reason}`);
  }
}

/** Values by name; `name[key]=value` puts the key before its values. */
function grouped(query: readonly (readonly [string, string])[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of query) {
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [value]);
    else known.push(value);
  }
  const out = new Map<string, string[]>();
  for (const [name, values] of groups) {
    const [, base, key] = INDEXED.exec(name) ?? [];
    if (base === undefined || key === undefined) out.set(name, values);
    else out.set(base, [key, ...values]);
  }
  return out;
}

function fieldNamed({ fields }: MessageType<unknown>, name: string): Field | undefined {
  return fields.find((field) => field.name === name || field.key === name);
}

/** Sets what a path of fields leads to; names that are not known are passed over. */
function fill(filling: Filling, path: readonly string[], texts: readonly string[]): void {
  let { type, given } = filling;
  for (const [i, name] of path.entries()) {
    const field = fieldNamed(type, name);
    if (field === undefined) return;
    refuseSecond(type, given, field);
    const isLast = i === path.length - 1;
    if (isLast || field.kind !== "message" || field.repeated || field.mapKey) {
      if (!isLast) throw refuseNested(path, i, field);
      given[field.key] = fieldValue(field, texts);
      return;
    }
    const held = given[field.key] as Filling | undefined;
    const inner = held ?? { type: (field.message as () => MessageType<unknown>)(), given: {} };
    given[field.key] = inner;
    ({ type, given } = inner);
  }
}

function refuseSecond({ fields }: MessageType<unknown>, given: Given, { oneof }: Field): void {
  if (oneof !== undefined && fields.some((other) => other.oneof === oneof && other.key in given))
    throw invalidArgument(`field already set for ${oneof} oneof`);
}

function refuseNested(path: readonly string[], at: number, { repeated, kind }: Field): Error {
  const text =
    repeated || kind === "bytes"
      ? `unexpected repeated field in ${path.join(".")}`
      : `unexpected nested field ${path[at + 1]} in ${path.slice(0, at + 1).join(".")}`;
  return invalidArgument(text);
}

function fieldValue(field: Field, texts: readonly string[]): unknown {
  if (field.mapKey !== undefined || (field.repeated && field.kind === "message"))
    throw invalidArgument(`unsupported field type of ${field.name}`);
  if (field.repeated) return texts.map((text) => fieldFromText(field, text));
  return fieldFromText(field, texts[0] ?? "");
}

function finish({ type, given }: Filling): unknown {
  for (const { key, kind, repeated } of type.fields)
    if (kind === "message" && !repeated && key in given) given[key] = finish(given[key] as Filling);
  return type.create(given);
}
