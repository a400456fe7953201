import { setTimeout } from "node:timers/promises";
import { type Request, Response } from "@milkyway/codec/gen/tendermint/abci";
import { messageOf } from "../engine/engineError.ts";
import { silentLog } from "../engine/log.ts";
import type { AbciCall, AbciCalls } from "./abciCalls.ts";
import type { AbciCallOptions } from "./abciOptions.ts";
import { createCalls } from "./createCalls.ts";

/** Failures of these leave a chain that cannot go on. */
const FATAL: ReadonlySet<string> = new Set(["initChain", "finalizeBlock", "commit"]);

/** Runs a call by name; a failure is logged and thrown on. */
export type Call = <K extends AbciCall>(
  name: K,
  request: NonNullable<Request[K]>,
) => Promise<NonNullable<Response[K]>>;

/** The calls of an application, with word of those that fail. */
export function createCall(options: AbciCallOptions): Call {
  const { log = silentLog, onFailure, lingerMs = 0 } = options;
  const calls = createCalls(options);
  return async (name, request) => {
    try {
      return await (calls[name] as AbciCalls[typeof name])(request);
    } catch (error) {
      const reason = messageOf(error);
      log.error("a request of the engine failed", { call: name, reason });
      if (name === "finalizeBlock" && lingerMs > 0) await setTimeout(lingerMs);
      if (FATAL.has(name)) onFailure?.(reason);
      throw error;
    }
  };
}

function callOf(request: Request): AbciCall | undefined {
  for (const name of Object.keys(request) as (keyof Request)[])
    if (name !== "flush" && request[name] !== undefined) return name;
  return undefined;
}

/** The answer to a request, which is an exception when it fails or is none that is known. */
export async function answerRequest(call: Call, request: Request): Promise<Response> {
  const name = callOf(request);
  if (name === undefined) return exception("unknown request");
  try {
    return Response.create({ [name]: await call(name, request[name] as never) });
  } catch (error) {
    return exception(messageOf(error));
  }
}

/** An answer that makes the engine stop. */
export function exception(error: string): Response {
  return Response.create({ exception: { error } });
}
