import { answerFailure, failedQuery } from "@milkyway/baseapp";
import { type RequestQuery, ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import { plainError } from "@milkyway/core";
import { EngineError } from "../engine/engineError.ts";
import type { Api } from "./api.ts";
import { callMethod } from "./callMethod.ts";

/**
 * Answers a query in the words of ABCI: what the application knows, and the services of the node as well. Failures of
 * every kind are in the answer.
 */
export async function queryServices(api: Api, request: RequestQuery): Promise<ResponseQuery> {
  const { path, data, height: asked } = request;
  const method = api.findOwn(path);
  if (method === undefined) return api.context.application.query(request);
  try {
    const height = asked > 0n ? asked : undefined;
    const answer = await callMethod(method, data, { height });
    return ResponseQuery.create({ value: answer.bytes, height: answer.height });
  } catch (error) {
    const failure = error instanceof EngineError ? plainError(error.message) : error;
    return failedQuery(answerFailure(failure), asked);
  }
}
