/** JSON-RPC answers as JSON text. */
import { goString } from "@milkyway/codec";

/** The id of answers to calls that bring none. */
export const NO_ID = "-1";

export type ErrorKind = "parse" | "request" | "method" | "params" | "internal" | "server";

const ERRORS: { readonly [K in ErrorKind]: readonly [code: number, message: string] } = {
  parse: [-32700, "Parse error. Invalid JSON"],
  request: [-32600, "Invalid Request"],
  method: [-32601, "Method not found"],
  params: [-32602, "Invalid params"],
  internal: [-32603, "Internal error"],
  server: [-32000, "Server error"],
};

const head = (id: string | undefined) =>
  id === undefined ? '{"jsonrpc":"2.0"' : `{"jsonrpc":"2.0","id":${id}`;

/** The answer of a call that succeeded; `result` is JSON text. */
export function resultAnswer(id: string, result: string): string {
  return `${head(id)},"result":${result}}`;
}

/** The answer of a call that failed. */
export function errorAnswer(id: string | undefined, kind: ErrorKind, data = ""): string {
  const [code, message] = ERRORS[kind];
  const detail = data === "" ? "" : `,"data":${goString(data)}`;
  return `${head(id)},"error":{"code":${code},"message":"${message}"${detail}}}`;
}
