export {
  baseAccountOf,
  baseVestingOf,
  endTimeOf,
  isVestingAccount,
  type VestingAccount,
  withBaseVesting,
} from "./account.ts";
export { checkBaseVesting, checkVestingAccount } from "./checkVestingAccount.ts";
export type { VestingDeps } from "./keeper.ts";
export { vesting } from "./module.ts";
export { trackDelegation, trackUndelegation } from "./trackDelegation.ts";
export { lockedCoins, vestedCoins, vestingCoins } from "./vestingCoins.ts";
