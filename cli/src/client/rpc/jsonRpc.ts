import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";

/** What a node refused, with its reason. */
export class RpcError extends CliError {
  readonly reason: string;

  constructor(url: string, reason: string) {
    super(`the node at ${url} answers: ${reason}`);
    this.reason = reason;
  }
}

/** A node's JSON-RPC. */
export interface JsonRpc {
  /** As `http://127.0.0.1:26657`. */
  readonly url: string;
  call(method: string, params?: JsonObject): Promise<JsonObject>;
}

const TIMEOUT_MS = 30_000;

/** The address of a node over HTTP; `tcp://` is how configuration files write it. */
export function httpUrl(node: string): string {
  const url = node.replace(/^tcp:\/\//, "http://").replace(/\/+$/, "");
  const full = /^https?:\/\//.test(url) ? url : `http://${url}`;
  if (!URL.canParse(full))
    throw new CliError(`invalid value "${node}" for --node: it is no address`, {
      hint: "Give one such as tcp://localhost:26657.",
    });
  return full;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name cannot be looked up",
  ECONNRESET: "the connection was cut",
  ETIMEDOUT: "it does not answer",
};

/** Why a request did not get through, in a few words. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  const code = "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? cause.message;
}

async function post(url: string, body: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await response.text();
  } catch (error) {
    throw new CliError(`cannot reach the node at ${url}: ${reasonOf(error)}`, {
      hint: "Start one with 'milkywayd start' or 'milkywayd dev', or name another with --node.",
    });
  }
}

function parsed(url: string, text: string): JsonObject {
  try {
    const json = JSON.parse(text) as JsonValue;
    if (isJsonObject(json) && ("result" in json || "error" in json)) return json;
  } catch {}
  throw new CliError(`what answers at ${url} is no node: its answer is no JSON-RPC`, {
    hint: "--node takes the address of the RPC, on port 26657 by default.",
  });
}

/** Speaks JSON-RPC to a node over HTTP. */
export function createJsonRpc(node: string): JsonRpc {
  const url = httpUrl(node);
  return {
    url,
    async call(method, params = {}) {
      const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
      const { result, error } = parsed(url, await post(url, request));
      if (isJsonObject(error))
        throw new RpcError(url, String(error.data || error.message || "an error without a text"));
      if (!isJsonObject(result)) throw new RpcError(url, `nothing for ${method}`);
      return result;
    },
  };
}
