import { CometError } from "@milkyway/comet";
import { EngineError, messageOf } from "../../engine/engineError.ts";
import type { Log } from "../../engine/log.ts";
import { GoJsonError } from "../json/goJsonError.ts";
import { type Call, type Environment, isCacheable, type Method } from "../methods/method.ts";
import { type AnyArguments, absentParams, readParams } from "../params/readParams.ts";
import { type ErrorKind, errorAnswer, resultAnswer } from "./answers.ts";
import type { RpcRequest } from "./rpcRequest.ts";

/** What answers calls. */
export interface Service {
  readonly env: Environment;
  readonly methods: ReadonlyMap<string, Method>;
  readonly log: Log;
}

/** An answer as JSON text. */
export interface Answered {
  readonly text: string;
  readonly isError: boolean;
  /** Whether clients may keep it. */
  readonly isCacheable: boolean;
}

const failed = (id: string | undefined, kind: ErrorKind, data?: string): Answered => ({
  text: errorAnswer(id, kind, data),
  isError: true,
  isCacheable: false,
});

/** Runs a method; a failure of any kind is an answer too. */
export async function run(
  { env, log }: Service,
  method: Method,
  args: AnyArguments,
  call: Call,
): Promise<Answered> {
  const canKeep = isCacheable(method, args);
  try {
    const text = resultAnswer(call.id, await method.run(env, args, call));
    return { text, isError: false, isCacheable: canKeep };
  } catch (error) {
    if (!(error instanceof EngineError || error instanceof CometError))
      log.error("a call failed", { error: messageOf(error) });
    return { ...failed(call.id, "internal", messageOf(error)), isCacheable: canKeep };
  }
}

const NO_DEV = "methods for developers are refused here: only a chain of milkywayd dev has them";

/** How a transport takes requests. */
export interface Manner {
  /** What goes before the complaint about parameters, and how that answer is called. */
  readonly badParams: ErrorKind;
  readonly client: Call["client"];
}

/** Answers a request that is no notification. */
export async function answer(
  service: Service,
  { id = "", method: name, params }: RpcRequest,
  { badParams, client }: Manner,
): Promise<Answered> {
  const method = service.methods.get(name);
  if (method === undefined || (method.isForSockets && client === undefined))
    return failed(id, "method", name.startsWith("dev_") ? NO_DEV : undefined);
  let args: AnyArguments;
  try {
    args = params === undefined ? absentParams(method.params) : readParams(method.params, params);
  } catch (error) {
    if (!(error instanceof GoJsonError)) throw error;
    return failed(id, badParams, `error converting json params to arguments: ${error.message}`);
  }
  return run(service, method, args, { id, client });
}

/**
 * Answers requests in their order. One is begun when the one before is answered, except that those of a method that
 * `overlaps` are worked on together.
 */
export async function answerAll(
  service: Service,
  requests: readonly RpcRequest[],
  manner: Manner,
): Promise<Answered[]> {
  const answers: Promise<Answered>[] = [];
  let together = "";
  for (const request of requests) {
    if (request.id === undefined) continue;
    const overlaps = service.methods.get(request.method)?.overlaps === true;
    if (!overlaps || request.method !== together) await Promise.all(answers);
    together = overlaps ? request.method : "";
    answers.push(answer(service, request, manner));
  }
  return Promise.all(answers);
}
