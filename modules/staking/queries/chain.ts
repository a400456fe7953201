import type { QueryRpc } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { invalidArgument, notFound, type QueryHandler } from "@milkyway/core";
import type { StakingDeps } from "../deps.ts";
import { findHistoricalInfo } from "../historicalInfo.ts";
import { getParams } from "../params.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../pools.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<StakingDeps, QueryRpc[Name]>;

/** Header and validators of a past block. */
export const historicalInfo: Query<"historicalInfo"> = (ctx, _deps, { height }) => {
  if (height < 0n) throw invalidArgument("height cannot be negative");
  const hist = findHistoricalInfo(ctx, height);
  if (hist === undefined) throw notFound(`historical info for height ${height} not found`);
  return { hist };
};

/** What the two pools hold. */
export const pool: Query<"pool"> = (ctx, { auth, bank }) => {
  const { bondDenom } = getParams(ctx);
  for (const name of [BONDED_POOL, NOT_BONDED_POOL]) auth.getModuleAccount(ctx, name);
  const held = (name: string) =>
    bank.getBalance(ctx, auth.getModuleAddress(name), bondDenom).amount;
  return { pool: { notBondedTokens: held(NOT_BONDED_POOL), bondedTokens: held(BONDED_POOL) } };
};

/** The parameters. */
export const params: Query<"params"> = (ctx) => ({ params: getParams(ctx) });
