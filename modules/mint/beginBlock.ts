import { type Ctx, defineEvent } from "@milkyway/core";
import { decToText, newCoins } from "@milkyway/math";
import type { MintDeps } from "./deps.ts";
import { annualProvisions, blockProvision, nextInflation } from "./minter.ts";
import { state } from "./state.ts";

export const MODULE = "mint";
const FEE_COLLECTOR = "fee_collector";
const mint = defineEvent("mint", "bonded_ratio", "inflation", "annual_provisions", "amount");

/** Mints the inflation of one block for the fee collector, from the supply before it. */
export function beginBlock(ctx: Ctx, { bank, staking }: MintDeps): void {
  const before = state.minter.require(ctx);
  const params = state.params.require(ctx);
  const supply = staking.stakingTokenSupply(ctx);
  const ratio = staking.bondedRatio(ctx);
  const inflation = nextInflation(before, params, ratio);
  const minter = { inflation, annualProvisions: annualProvisions(inflation, supply) };
  state.minter.set(ctx, minter);

  const amount = blockProvision(minter, params);
  const coins = newCoins({ denom: params.mintDenom, amount });
  if (coins.length > 0) bank.mintCoins(ctx, MODULE, coins);
  // An empty amount is sent too: its events appear.
  bank.sendCoinsFromModuleToModule(ctx, MODULE, FEE_COLLECTOR, coins);
  ctx.emit(
    mint({
      bonded_ratio: decToText(ratio),
      inflation: decToText(inflation),
      annual_provisions: decToText(minter.annualProvisions),
      amount,
    }),
  );
}
