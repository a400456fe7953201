import { type Ctx, GasMeter, type QueryRoute, sdkErrors } from "@milkyway/core";
import { MultiBranch, type MultiReader } from "@milkyway/store";
import type { StateView } from "./application.ts";
import { baseState, plainCtx } from "./delivery.ts";
import { textOf } from "./failure.ts";
import type { Runtime } from "./runtime.ts";

/** The state at a height, 0 being the last one. Throws a `ChainError` when that height is not there. */
export function openView(runtime: Runtime, asked: bigint): StateView {
  const height = resolveHeight(runtime, asked);
  const stores = committed(runtime, height);
  const ctx = queryCtx(runtime, height, stores);
  // Queries may write: on a branch of their own that nobody keeps.
  const ask = (route: QueryRoute, request: unknown) =>
    route.handle(
      ctx.with({
        stores: new MultiBranch(stores),
        gas: new GasMeter(),
        blockGas: new GasMeter(),
        events: [],
      }),
      request,
    );
  return {
    height,
    ask,
    query(path, bytes) {
      const route = runtime.queries.get(path);
      if (route === undefined) throw sdkErrors.unknownRequest.wrap("unknown query path");
      return route.response.encode(ask(route, route.request.decode(bytes)));
    },
  };
}

/** The height a query is about; 0 stands for the last one. */
export function resolveHeight({ store, spec }: Runtime, asked: bigint): bigint {
  const last = BigInt(store.version);
  if (asked < 0n)
    throw sdkErrors.invalidRequest.wrap(
      "cannot query with height < 0; please provide a valid height",
    );
  if (last === 0n)
    throw sdkErrors.invalidHeight.wrap(`${spec.name} is not ready; please wait for first block`);
  if (asked > last)
    throw sdkErrors.invalidHeight.wrap(
      "cannot query with height in the future; please provide a valid height",
    );
  return asked === 0n ? last : asked;
}

function committed(runtime: Runtime, height: bigint): MultiReader {
  try {
    return baseState(runtime, Number(height));
  } catch (error) {
    throw sdkErrors.invalidRequest.wrap(
      `failed to load state at height ${height}; ${textOf(error)} (latest height: ${runtime.store.version})`,
    );
  }
}

/** What all queries of a state have in common is read once: parameters and rules cost more than most queries. */
function queryCtx(runtime: Runtime, height: bigint, stores: MultiReader): Ctx {
  const { lastBlock, queried } = runtime;
  const commit = runtime.store.commitAt(Number(height));
  if (queried?.commit === commit && queried.lastBlock === lastBlock) return queried.ctx;
  const block = { ...lastBlock, height, time: commit.time };
  const ctx = plainCtx(runtime, block, new MultiBranch(stores), "query");
  runtime.queried = { commit, lastBlock, ctx };
  return ctx;
}
