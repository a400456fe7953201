/** What the rules differ in. */
import type { Rules } from "@milkyway/core";
import type { BehaviourName } from "@milkyway/modules/rules";

type Behaviours = {
  readonly [Name in BehaviourName]: readonly [original: Rules[Name], mended: Rules[Name]];
};

/** Every behaviour that rules choose: what the original does, and what `v13` does. `docs/differences.md` tells why. */
export const behaviours: Behaviours = {
  blockFailure: ["stops the chain", "isolated"],
  duplicateUnbondings: ["fail", "paid once"],
  orphanedUnbondings: ["fail", "paid"],
  excessUndelegation: ["takes everything", "refused"],
  worthlessShares: ["accepted", "refused"],
  excessiveStake: ["accepted", "refused"],
  unbondingAcrossPools: ["fails", "passes over"],
  unbondingMerge: ["binary search", "every entry"],
  unbondingTargets: ["left behind", "removed"],
  negativeUnbondingTime: ["accepted", "refused"],
  unusablePrices: ["panic", "refused"],
  orphanedTrust: ["locks the delegation", "ignored"],
  planCategories: ["wrapping sum", "exact sum"],
  unlistedTargets: ["counted", "left out"],
  creditedTokens: ["all", "allowed"],
  planLeftovers: ["to the service", "to its admin"],
  undividedRewards: ["left outstanding", "to the community"],
  genesisPreferences: ["settle rewards", "stored"],
  genesisUnbondingIds: ["start over", "go on"],
  genesisPeriods: ["with the first", "as exported"],
  storedSpelling: ["as given", "canonical"],
  signerSpelling: ["any", "canonical only"],
  lostTransfers: ["accepted", "refused"],
  replacedTicker: ["left behind", "removed"],
  assetExponent: ["any", "at most 18"],
  forwardedDeposit: ["credited", "refused"],
  homecomingDeposit: ["of a voucher", "its own"],
  depositWithoutAmount: ["panics", "refused"],
  genesisInsurance: ["refused", "taken as it is"],
  investorsOtherRewards: ["in full", "reduced"],
  genesisGovBalance: ["refused", "accepted"],
  factoryReach: ["every account", "ordinary accounts"],
  forwardedContractCall: ["panics", "refused"],
  forks: ["on any chain", "none"],
  poolLookup: ["walk", "index"],
  trustedSharesLookup: ["walk over all", "by pool"],
  updatedStake: ["dropped", "kept"],
  deletedParams: ["kept", "removed"],
  deletionWithStake: ["allowed", "refused"],
  deletionWithPlans: ["allowed", "refused"],
  registrationFee: ["the whole offer", "the fee"],
  exhaustedIds: ["start over", "refused"],
  inactiveOperatorParams: ["reset", "kept"],
  deletedOperatorCommission: ["panics", "paid"],
  burnShortfall: ["fails", "burns what is there"],
};
