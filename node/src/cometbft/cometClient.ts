import { type JsonValue, stringifyJson } from "@milkyway/codec";
import { asObject, asText, parseObject } from "@milkyway/comet";
import { EngineError, messageOf } from "../engine/engineError.ts";

const TIMEOUT = 15_000;

/** What JSON-RPC of CometBFT is asked with. */
export type CometParams = Readonly<Record<string, JsonValue>>;

/** Asks the JSON-RPC of a CometBFT. */
export interface CometClient {
  call(method: string, params?: CometParams): Promise<JsonValue>;
}

/** A client of the CometBFT that answers at `http://host:port`. */
export function createCometClient(url: string): CometClient {
  let id = 0;
  return {
    async call(method, params = {}) {
      const body = stringifyJson({ jsonrpc: "2.0", id: id++, method, params });
      const answer = parseObject(await post(url, body), "an answer of CometBFT");
      if (answer.error === undefined) return answer.result ?? null;
      const { message, data } = asObject(answer.error, "error");
      const text = asText(data, "data") || asText(message, "message");
      throw new EngineError(/not found/.test(text) ? "missing" : "query", text);
    },
  };
}

async function post(url: string, body: string): Promise<string> {
  try {
    const headers = { "content-type": "application/json" };
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(url, { method: "POST", body, headers, signal });
    return await response.text();
  } catch (error) {
    throw new EngineError("stopped", `CometBFT does not answer at ${url}: ${messageOf(error)}`);
  }
}
