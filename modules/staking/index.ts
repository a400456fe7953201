export {
  BondStatus,
  type Delegation,
  type HistoricalInfo,
  type UnbondingDelegation,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
export { cometKey, consensusAddress, consensusKey } from "./consensusKey.ts";
export type { TokenSource } from "./delegate.ts";
export type { StakingDeps } from "./deps.ts";
export { errors as stakingErrors } from "./errors.ts";
export type { StakingHooks } from "./hooks.ts";
export { type StakingKeeper, stakingKeeper } from "./keeper.ts";
export { staking } from "./module.ts";
export { BONDED_POOL, NOT_BONDED_POOL } from "./pools.ts";
export type { RedelegationKey } from "./redelegations.ts";
export type { Infraction } from "./slash.ts";
export type { Undelegation } from "./undelegate.ts";
export {
  consensusPower,
  isBonded,
  isUnbonded,
  isUnbonding,
  POWER_REDUCTION,
  sharesFromTokens,
  tokensFromShares,
  tokensFromSharesTruncated,
  tokensToPower,
} from "./validatorShares.ts";
export { resetStakingHeights } from "./zeroHeight.ts";
