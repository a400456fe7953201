import type { Application } from "@milkyway/baseapp";
import type { ServiceType } from "@milkyway/codec";
import { Service as Node } from "@milkyway/codec/gen/cosmos/base/node/v1beta1";
import { ReflectionService } from "@milkyway/codec/gen/cosmos/base/reflection/v2alpha1";
import { Service as Comet } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { Service as Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { byPath, type ServedApi } from "../api/api.ts";
import type { AnswerBytes, ApiMethod, Call } from "../api/apiMethod.ts";
import { queryMethods } from "../api/queryMethods.ts";
import { describedMethods } from "../api/serviceMethods.ts";
import type { RequestWatcher } from "../telemetry/requestMetrics.ts";
import type { MainThread } from "./mainThread.ts";

interface ThreadApiOptions {
  readonly application: Application;
  readonly main: Pick<MainThread, "ask" | "log">;
  readonly watchRequest: RequestWatcher;
  /** Whether a query about a height can be answered in this thread. */
  has(height: bigint | undefined): boolean;
}

type Forward = (bytes: Uint8Array, call: Call) => Promise<AnswerBytes>;

function askedFor({ request, response }: ApiMethod, forward: Forward): ApiMethod["answer"] {
  return async (given, call) => {
    const { bytes, height } = await forward(request.encode(given), call);
    return { response: response.decode(bytes), height };
  };
}

/** The methods of the node, in the order of `createApi`: queries of the last state are answered in this thread. */
export function createThreadApi(options: ThreadApiOptions): ServedApi {
  const { application, main, watchRequest, has } = options;
  const forwardTo =
    (path: string): Forward =>
    (bytes, { height }) =>
      main.ask("call", { path, bytes, height });
  const remote = (service: unknown): ApiMethod[] =>
    describedMethods(service as ServiceType).map(({ key: _, ...method }) => {
      const forward = forwardTo(method.path);
      return { ...method, forward, answer: askedFor(method as ApiMethod, forward) };
    });
  const query = (method: ApiMethod): ApiMethod => {
    const forward = forwardTo(method.path);
    const ask = askedFor(method, forward);
    return {
      ...method,
      answer: (given, call) => (has(call.height) ? method.answer(given, call) : ask(given, call)),
      forward: (bytes, call) => (has(call.height) ? undefined : forward(bytes, call)),
    };
  };
  const methods = [
    ...[Tx, Comet].flatMap(remote),
    ...queryMethods(application).map(query),
    ...[Node, ReflectionService].flatMap(remote),
  ];
  const all = byPath(methods);
  return {
    program: application.descriptors,
    registry: application.descriptors.registry,
    methods,
    log: main.log,
    watchRequest,
    find: (path) => all.get(path),
    isHalted: () => main.ask("halted", undefined),
  };
}
