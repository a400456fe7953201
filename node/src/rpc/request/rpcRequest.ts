/** JSON-RPC requests. */
import { goString } from "@milkyway/codec";
import { GoJsonError } from "../json/goJsonError.ts";
import { elementsOf, kindOf, membersOf, type RawKind, textOf } from "../json/rawJson.ts";
import { onlyValue } from "../json/scanJson.ts";

/** A call. */
export interface RpcRequest {
  /** JSON text to answer with; `undefined` in notifications, which are not answered and not acted on. */
  readonly id: string | undefined;
  readonly method: string;
  /** Unread JSON; `undefined` when the request has none. */
  readonly params: string | undefined;
}

const NOTIFICATION: RpcRequest = { id: undefined, method: "", params: undefined };

/** How Go spells the type that requests are read into. */
const REQUEST_TYPE =
  'struct { JSONRPC string "json:\\"jsonrpc\\""; ID interface {} "json:\\"id,omitempty\\""; Method string "json:\\"method\\""; Params json.RawMessage "json:\\"params\\"" }';

const notA = (what: RawKind) =>
  new GoJsonError(`json: cannot unmarshal ${what} into Go value of type ${REQUEST_TYPE}`);

function textField(raw: string, name: string): string {
  const kind = kindOf(raw);
  if (kind === "string") return textOf(raw);
  throw new GoJsonError(
    `json: cannot unmarshal ${kind} into Go struct field .${name} of type string`,
  );
}

const MOST_INT = 2 ** 63;

/** A number as an id: without its fraction, and the least integer when it is out of bounds. */
function numericId(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value))
    throw new GoJsonError(
      `json: cannot unmarshal number ${raw} into Go struct field .id of type float64`,
    );
  const isIn = value >= -MOST_INT && value < MOST_INT;
  return String(isIn ? BigInt(Math.trunc(value)) : BigInt(-MOST_INT));
}

function goValue(raw: string): string {
  const kind = kindOf(raw);
  if (kind === "string") return textOf(raw);
  if (kind === "null") return "<nil>";
  if (kind === "array") return `[${elementsOf(raw).map(goValue).join(" ")}]`;
  if (kind !== "object") return raw;
  const members = [...new Map(membersOf(raw))].sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${members.map(([name, value]) => `${name}:${goValue(value)}`).join(" ")}]`;
}

const GO_TYPES: Readonly<Record<string, string>> = {
  bool: "bool",
  array: "[]interface {}",
  object: "map[string]interface {}",
};

function readId(raw: string): string | undefined {
  const kind = kindOf(raw);
  if (kind === "null") return undefined;
  if (kind === "string") return goString(textOf(raw));
  if (kind === "number") return numericId(raw);
  throw new GoJsonError(`json-rpc ID (${goValue(raw)}) is of unknown type (${GO_TYPES[kind]})`);
}

/** Reads a request from a JSON value; throws a `GoJsonError` when it is none. */
export function readRequest(raw: string): RpcRequest {
  const kind = kindOf(raw);
  if (kind === "null") return NOTIFICATION;
  if (kind !== "object") throw notA(kind);
  let [method, params, id]: readonly (string | undefined)[] = [];
  for (const [name, value] of membersOf(raw))
    switch (name.toLowerCase()) {
      case "jsonrpc":
        if (value !== "null") textField(value, "jsonrpc");
        break;
      case "id":
        id = value;
        break;
      case "method":
        if (value !== "null") method = textField(value, "method");
        break;
      case "params":
        params = value;
    }
  const answerTo = id === undefined ? undefined : readId(id);
  if (answerTo === undefined) return NOTIFICATION;
  return { id: answerTo, method: method ?? "", params };
}

/** Reads the requests of a body: one, or a list of them. Throws a `GoJsonError`. */
export function readRequests(body: string): readonly RpcRequest[] {
  const raw = onlyValue(body);
  if (raw === "null") return [];
  if (kindOf(raw) !== "array") return [readRequest(raw)];
  try {
    return elementsOf(raw).map(readRequest);
  } catch (error) {
    throw error instanceof GoJsonError ? notA("array") : error;
  }
}
