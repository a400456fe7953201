/** Parameters of a URI: JSON, with shorter forms for integers and bytes. */
import { fromUtf8 } from "@milkyway/bytes";
import { GoJsonError } from "../json/goJsonError.ts";
import { goHex } from "./goHex.ts";
import { jsonArgument, textBytesOf } from "./jsonArgument.ts";
import { ABSENT, GO_KINDS, type Kind, type Params } from "./kinds.ts";
import type { AnyArguments } from "./readParams.ts";

const INTEGERS: ReadonlySet<Kind> = new Set(["int64", "optionalInt64", "optionalInt", "uint"]);
const BYTES: ReadonlySet<Kind> = new Set(["bytes", "hexBytes"]);

function fromHexForm(kind: Kind, text: string): Uint8Array | string {
  if (kind !== "string" && !BYTES.has(kind))
    throw new GoJsonError(`got a hex string arg, but expected '${GO_KINDS[kind]}'`);
  const bytes = goHex(text.slice(2));
  return kind === "string" ? fromUtf8(bytes) : bytes;
}

/** Reads one parameter of a URI; throws a `GoJsonError`. */
export function queryArgument(kind: Kind, text: string): unknown {
  if (INTEGERS.has(kind) && /^-?[0-9]+$/.test(text)) return jsonArgument(kind, `"${text}"`);
  if (/^0x/i.test(text)) return fromHexForm(kind, text);
  if (BYTES.has(kind) && text.startsWith('"') && text.endsWith('"')) return textBytesOf(text);
  return jsonArgument(kind, text);
}

const toByte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

/** Undoes the escapes of a URI, into the bytes they stand for; `undefined` when one is broken. */
function unescaped(text: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return undefined;
  return text.replaceAll("+", " ").replace(/%([0-9a-fA-F]{2})/g, toByte);
}

/** The values of a query or a form, the first of each name; what is broken in it is left out, as Go does. */
export function parseQueryString(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of query.split("&")) {
    if (part === "" || part.includes(";")) continue;
    const equals = part.indexOf("=");
    const name = unescaped(equals < 0 ? part : part.slice(0, equals));
    const value = unescaped(equals < 0 ? "" : part.slice(equals + 1));
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value);
  }
  return values;
}

/** Reads the parameters of a method from the query of a URI, and from a form where that lacks them. */
export function readQuery(params: Params, query: string, form = ""): AnyArguments {
  const ofQuery = parseQueryString(query);
  const ofForm = parseQueryString(form);
  const found: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(params)) {
    const text = ofQuery.get(name) || ofForm.get(name) || "";
    found[name] = text === "" ? ABSENT[kind] : queryArgument(kind, text);
  }
  return found;
}
