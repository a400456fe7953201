/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/distribution/keeper/allocation.go */
import { bytesToBin } from "@milkyway/bytes";
import type { VoteInfo } from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, validators } from "@milkyway/core";
import {
  addDecCoins,
  type DecCoins,
  decCoinsFromCoins,
  decCoinsToText,
  decFromInt,
  mulDecCoins,
  mulTruncateDecCoins,
  ONE_DEC,
  quoTruncateDec,
  subDec,
  subDecCoins,
} from "@milkyway/math";
import type { Validator } from "../staking/index.ts";
import { communityPool, MODULE } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import { events } from "./events.ts";
import {
  accumulatedCommission,
  currentRewards,
  outstandingRewards,
  setAccumulatedCommission,
  setOutstandingRewards,
} from "./records.ts";
import { state } from "./state.ts";

const FEE_COLLECTOR = "fee_collector";

/** Shares rewards between a validator's commission and its delegators. */
export function allocateTokensToValidator(
  ctx: Ctx,
  { operatorAddress, commission: { commissionRates } }: Validator,
  rewards: DecCoins,
): void {
  const operator = validators.fromText(operatorAddress);
  const commission = mulDecCoins(rewards, commissionRates.rate);
  const shared = subDecCoins(rewards, commission);
  ctx.emit(events.commission({ amount: decCoinsToText(commission), validator: operatorAddress }));
  const accumulated = accumulatedCommission(ctx, operator);
  setAccumulatedCommission(ctx, operator, addDecCoins(accumulated, commission));
  const current = currentRewards(ctx, operator);
  const added = { ...current, rewards: addDecCoins(current.rewards, shared) };
  state.currentRewards.set(ctx, operator, added);
  ctx.emit(events.rewards({ amount: decCoinsToText(rewards), validator: operatorAddress }));
  setOutstandingRewards(ctx, operator, addDecCoins(outstandingRewards(ctx, operator), rewards));
}

/** Gives each validator of the last commit its part, signed or not; returns what is left for the community. */
function allocateToVoters(
  ctx: Ctx,
  { staking }: DistributionDeps,
  fees: DecCoins,
  votes: readonly VoteInfo[],
  totalPower: bigint,
): DecCoins {
  const { communityTax } = state.params.require(ctx);
  const shared = mulTruncateDecCoins(fees, subDec(ONE_DEC, communityTax));
  let remaining = fees;
  for (const { validator: voter } of votes) {
    const validator = staking.getValidatorByConsAddr(ctx, bytesToBin(voter.address));
    const fraction = quoTruncateDec(decFromInt(voter.power), decFromInt(totalPower));
    const reward = mulTruncateDecCoins(shared, fraction);
    allocateTokensToValidator(ctx, validator, reward);
    remaining = subDecCoins(remaining, reward);
  }
  return remaining;
}

/** Distributes the fees of the last block and what was minted in this one. */
export function allocateTokens(ctx: Ctx, deps: DistributionDeps): void {
  const { auth, bank } = deps;
  const { votes } = ctx.block.lastCommit;
  const totalPower = votes.reduce((sum, { validator }) => sum + validator.power, 0n);
  auth.getModuleAccount(ctx, FEE_COLLECTOR);
  const collected = bank.getAllBalances(ctx, auth.getModuleAddress(FEE_COLLECTOR));
  const fees = decCoinsFromCoins(collected);
  bank.sendCoinsFromModuleToModule(ctx, FEE_COLLECTOR, MODULE, collected);
  const pool = communityPool(ctx);
  const left = totalPower === 0n ? fees : allocateToVoters(ctx, deps, fees, votes, totalPower);
  state.feePool.set(ctx, { communityPool: addDecCoins(pool, left) });
}
