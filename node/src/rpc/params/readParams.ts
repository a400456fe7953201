import { GoJsonError } from "../json/goJsonError.ts";
import { elementsOf, kindOf, membersOf } from "../json/rawJson.ts";
import { jsonArgument } from "./jsonArgument.ts";
import { ABSENT, type Kind, type Params } from "./kinds.ts";
import { mismatch } from "./mismatch.ts";

/** Arguments by name, not yet known to be those of a method. */
export type AnyArguments = Readonly<Record<string, unknown>>;

/** What every parameter is when none is given. */
export function absentParams(params: Params): AnyArguments {
  return Object.fromEntries(Object.entries(params).map(([name, kind]) => [name, ABSENT[kind]]));
}

const byteList = (raw: string) => `[${[...raw].map((byte) => byte.charCodeAt(0)).join(" ")}]`;

function byPosition(params: Params, raw: string): AnyArguments {
  const kinds = Object.entries(params);
  const given = elementsOf(raw);
  if (kinds.length !== given.length) {
    const names = kinds.map(([name]) => name).join(" ");
    throw new GoJsonError(
      `expected ${kinds.length} parameters ([${names}]), got ${given.length} ([${given.map(byteList).join(" ")}])`,
    );
  }
  return read(kinds, (_, index) => given[index]);
}

function read(
  kinds: readonly (readonly [string, Kind])[],
  rawOf: (name: string, index: number) => string | undefined,
): AnyArguments {
  const found: Record<string, unknown> = {};
  kinds.forEach(([name, kind], index) => {
    const raw = rawOf(name, index);
    found[name] = raw === undefined ? ABSENT[kind] : jsonArgument(kind, raw);
  });
  return found;
}

/** Reads the parameters of a method from an object or a list; throws a `GoJsonError`. */
export function readParams(params: Params, raw: string): AnyArguments {
  const kind = kindOf(raw);
  if (kind === "null") return absentParams(params);
  if (kind === "array") return byPosition(params, raw);
  if (kind === "object") {
    const members = new Map(membersOf(raw));
    return read(Object.entries(params), (name) => members.get(name));
  }
  const { message } = mismatch(kind, "[]json.RawMessage");
  throw new GoJsonError(`unknown type for JSON params: ${message}. Expected map or array`);
}
