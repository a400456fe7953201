import { GenesisState } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import {
  accounts,
  type Ctx,
  consensusAddresses,
  type Genesis,
  plainError,
  type Streamed,
  validators,
} from "@milkyway/core";
import {
  addDecCoins,
  coinsToText,
  type DecCoins,
  isEqualCoins,
  Panic,
  truncateDecCoins,
} from "@milkyway/math";
import { MODULE } from "./communityPool.ts";
import type { DistributionDeps } from "./deps.ts";
import { defaultParams, validateParams } from "./params.ts";
import { setAccumulatedCommission, setOutstandingRewards } from "./records.ts";
import { state } from "./state.ts";

function validate({ params, feePool }: GenesisState): void {
  validateParams(params);
  if (feePool.communityPool.some(({ amount }) => amount < 0n))
    throw plainError("negative CommunityPool in distribution fee pool");
}

const operatorOf = ({ validatorAddress }: { readonly validatorAddress: string }) =>
  validators.fromText(validatorAddress);

/** Long lists are read while they are walked over. */
const STREAMED = [
  "delegatorWithdrawInfos",
  "outstandingRewards",
  "validatorHistoricalRewards",
  "delegatorStartingInfos",
  "validatorSlashEvents",
] as const;
type Given = Streamed<GenesisState, (typeof STREAMED)[number]>;

function setRecords(ctx: Ctx, genesis: Given): void {
  for (const record of genesis.validatorAccumulatedCommissions)
    setAccumulatedCommission(ctx, operatorOf(record), record.accumulated.commission);
  for (const record of genesis.validatorHistoricalRewards)
    state.historicalRewards.set(ctx, [operatorOf(record), record.period], record.rewards);
  for (const record of genesis.validatorCurrentRewards)
    state.currentRewards.set(ctx, operatorOf(record), record.rewards);
  for (const record of genesis.delegatorStartingInfos) {
    const delegator = accounts.fromText(record.delegatorAddress);
    state.startingInfos.set(ctx, [operatorOf(record), delegator], record.startingInfo);
  }
  for (const record of genesis.validatorSlashEvents) {
    const key = [operatorOf(record), record.height, record.period] as const;
    state.slashEvents.set(ctx, key, record.validatorSlashEvent);
  }
}

/** Panics unless the module's account holds the whole coins of all that is owed. */
function checkHoldings(ctx: Ctx, { auth, bank }: DistributionDeps, owed: DecCoins): void {
  auth.getModuleAccount(ctx, MODULE);
  const held = bank.getAllBalances(ctx, auth.getModuleAddress(MODULE));
  const { whole } = truncateDecCoins(owed);
  if (!isEqualCoins(held, whole))
    throw new Panic(
      `distribution module balance does not match the module holdings: ${coinsToText(held)} <-> ${coinsToText(whole)}`,
    );
}

function init(ctx: Ctx, deps: DistributionDeps, genesis: Given): void {
  state.feePool.set(ctx, genesis.feePool);
  state.params.set(ctx, genesis.params);
  for (const { delegatorAddress, withdrawAddress } of genesis.delegatorWithdrawInfos)
    state.withdrawAddresses.set(
      ctx,
      accounts.fromText(delegatorAddress),
      accounts.fromText(withdrawAddress),
    );
  const { previousProposer } = genesis;
  const proposer = previousProposer === "" ? "" : consensusAddresses.fromText(previousProposer);
  state.previousProposer.set(ctx, proposer);
  let owed: DecCoins = genesis.feePool.communityPool;
  for (const record of genesis.outstandingRewards) {
    setOutstandingRewards(ctx, operatorOf(record), record.outstandingRewards);
    owed = addDecCoins(owed, record.outstandingRewards);
  }
  setRecords(ctx, genesis);
  checkHoldings(ctx, deps, owed);
}

function exportState(ctx: Ctx): GenesisState {
  const validatorAddress = validators.toText;
  return {
    params: state.params.require(ctx),
    feePool: state.feePool.require(ctx),
    delegatorWithdrawInfos: [...state.withdrawAddresses.entries(ctx)].map(([delegator, to]) => ({
      delegatorAddress: accounts.toText(delegator),
      withdrawAddress: accounts.toText(to),
    })),
    previousProposer: consensusAddresses.toText(state.previousProposer.get(ctx) ?? ""),
    outstandingRewards: [...state.outstandingRewards.entries(ctx)].map(
      ([operator, { rewards }]) => ({
        validatorAddress: validatorAddress(operator),
        outstandingRewards: rewards,
      }),
    ),
    validatorAccumulatedCommissions: [...state.accumulatedCommissions.entries(ctx)].map(
      ([operator, accumulated]) => ({ validatorAddress: validatorAddress(operator), accumulated }),
    ),
    validatorHistoricalRewards: [...state.historicalRewards.entries(ctx)].map(
      ([[operator, period], rewards]) => ({
        validatorAddress: validatorAddress(operator),
        period,
        rewards,
      }),
    ),
    validatorCurrentRewards: [...state.currentRewards.entries(ctx)].map(([operator, rewards]) => ({
      validatorAddress: validatorAddress(operator),
      rewards,
    })),
    delegatorStartingInfos: [...state.startingInfos.entries(ctx)].map(
      ([[operator, delegator], startingInfo]) => ({
        delegatorAddress: accounts.toText(delegator),
        validatorAddress: validatorAddress(operator),
        startingInfo,
      }),
    ),
    validatorSlashEvents: [...state.slashEvents.entries(ctx)].map(
      ([[operator, height, period], validatorSlashEvent]) => ({
        validatorAddress: validatorAddress(operator),
        height,
        period,
        validatorSlashEvent,
      }),
    ),
  };
}

/** What is owed to whom. Staking starts after it and begins the records of its validators itself. */
export const genesis: Genesis<DistributionDeps, GenesisState> = {
  type: GenesisState,
  streamed: STREAMED,
  defaults: () => GenesisState.create({ params: defaultParams, feePool: { communityPool: [] } }),
  validate,
  init,
  export: exportState,
};
