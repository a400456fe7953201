import { type Ctx, type Genesis, plainError, wrapping } from "@milkyway/core";
import { takeNextId } from "../registry/index.ts";
import { GenesisState } from "./gen/v1.ts";
import { runPoolHooks } from "./hooks.ts";
import { indexPool, type PoolsDeps, savePool } from "./keeper.ts";
import { validatePool } from "./pool.ts";
import { state } from "./state.ts";

function validate({ nextPoolId, pools }: GenesisState): void {
  if (nextPoolId === 0) throw plainError("invalid next pool id");
  for (const pool of pools) wrapping(`invalid pool with id ${pool.id}`, () => validatePool(pool));
}

function init(ctx: Ctx, deps: PoolsDeps, genesis: GenesisState): void {
  state.nextPoolId.set(ctx, BigInt(genesis.nextPoolId));
  for (const pool of genesis.pools) {
    savePool(ctx, deps, pool);
    indexPool(ctx, pool);
    runPoolHooks(ctx, deps.hooks, pool.id);
  }
}

/** The state of x/pools as JSON. */
export const genesis: Genesis<PoolsDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ nextPoolId: 1 }),
  validate,
  init,
  export: (ctx) => ({
    nextPoolId: takeNextId(ctx, state.nextPoolId),
    pools: [...state.pools.values(ctx)],
  }),
};
