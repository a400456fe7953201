/** Queries by path, with the codes of ABCI. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go */
import { utf8 } from "@milkyway/bytes";
import { stringifyJson, toJson } from "@milkyway/codec";
import { SimulationResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { SimulateRequest, SimulateResponse, Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { type RequestQuery, ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import { GrpcError, grpcCodes, invalidArgument, sdkErrors, wrapError } from "@milkyway/core";
import { answerFailure, failedQuery } from "./queryFailure.ts";
import type { Runtime } from "./runtime.ts";
import { simulate } from "./simulate.ts";
import { storeQuery } from "./storeQuery.ts";
import { openView } from "./view.ts";

/** Answers a query; failures of every kind are in the answer. */
export function answerQuery(runtime: Runtime, request: RequestQuery): ResponseQuery {
  try {
    return { ...ResponseQuery.create(), ...dispatch(runtime, request) };
  } catch (error) {
    return failedQuery(error, request.height);
  }
}

function dispatch(runtime: Runtime, request: RequestQuery): Partial<ResponseQuery> {
  const { path } = request;
  if (runtime.queries.has(path)) return moduleQuery(runtime, request);
  if (path === SIMULATE) return simulateQuery(runtime, request);
  const [empty, kind, ...rest] = path.split("/");
  if (empty === "" && kind === "app") return appQuery(runtime, rest, request);
  if (empty === "" && kind === "store") return storeQuery(runtime, rest, request);
  if (empty === "" && kind === "p2p") return {};
  throw sdkErrors.unknownRequest.wrap("unknown query path");
}

function moduleQuery(
  runtime: Runtime,
  { path, data, height }: RequestQuery,
): Partial<ResponseQuery> {
  const view = openView(runtime, height);
  try {
    return { value: view.query(path, data), height: view.height };
  } catch (error) {
    throw answerFailure(error);
  }
}

function appQuery(
  runtime: Runtime,
  [command]: readonly string[],
  { data, height }: RequestQuery,
): Partial<ResponseQuery> {
  if (command === "version") return { value: utf8(runtime.spec.version), height };
  if (command !== "simulate")
    throw sdkErrors.unknownRequest.wrap(`unknown query: ${command ?? ""}`);
  const { gasInfo, outcome } = simulate(runtime, data);
  if ("error" in outcome) throw wrapError(outcome.error, "failed to simulate tx");
  const response = { gasInfo, result: outcome.result };
  const json = stringifyJson(toJson(SimulationResponse, response, runtime.spec.registry));
  return { value: utf8(json), height };
}

/** The path by which clients that know ABCI queries only have a transaction simulated. */
const SIMULATE = "/cosmos.tx.v1beta1.Service/Simulate";

function simulateQuery(runtime: Runtime, { data, height }: RequestQuery): Partial<ResponseQuery> {
  try {
    const { tx, txBytes } = SimulateRequest.decode(data);
    const bytes = txBytes.length === 0 && tx !== undefined ? Tx.encode(tx) : txBytes;
    if (bytes.length === 0) throw invalidArgument("empty txBytes is not allowed");
    const { gasInfo, outcome } = simulate(runtime, bytes);
    if ("result" in outcome) {
      const value = SimulateResponse.encode({ gasInfo, result: outcome.result });
      return { value, height: openView(runtime, height).height };
    }
    const text = `${outcome.error.message} with gas used: '${gasInfo.gasUsed}'`;
    throw new GrpcError(grpcCodes.unknown, text);
  } catch (error) {
    throw answerFailure(error);
  }
}
