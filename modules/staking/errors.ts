import { defineErrors } from "@milkyway/core";

/**
 * The codespace `staking`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/errors.go
 */
export const errors = defineErrors("staking", {
  emptyValidatorAddr: [2, "empty validator address"],
  noValidatorFound: [3, "validator does not exist"],
  validatorOwnerExists: [
    4,
    "validator already exist for this operator address; must use new validator operator address",
  ],
  validatorPubKeyExists: [
    5,
    "validator already exist for this pubkey; must use new validator pubkey",
  ],
  validatorPubKeyTypeNotSupported: [6, "validator pubkey type is not supported"],
  validatorJailed: [7, "validator for this address is currently jailed"],
  badRemoveValidator: [8, "failed to remove validator"],
  commissionNegative: [9, "commission must be positive"],
  commissionHuge: [10, "commission cannot be more than 100%"],
  commissionGtMaxRate: [11, "commission cannot be more than the max rate"],
  commissionUpdateTime: [12, "commission cannot be changed more than once in 24h"],
  commissionChangeRateNegative: [13, "commission change rate must be positive"],
  commissionChangeRateGtMaxRate: [14, "commission change rate cannot be more than the max rate"],
  commissionGtMaxChangeRate: [15, "commission cannot be changed more than max change rate"],
  selfDelegationBelowMinimum: [
    16,
    "validator's self delegation must be greater than their minimum self delegation",
  ],
  minSelfDelegationDecreased: [17, "minimum self delegation cannot be decrease"],
  emptyDelegatorAddr: [18, "empty delegator address"],
  noDelegation: [19, "no delegation for (address, validator) tuple"],
  badDelegatorAddr: [20, "delegator does not exist with address"],
  noDelegatorForAddress: [21, "delegator does not contain delegation"],
  insufficientShares: [22, "insufficient delegation shares"],
  delegationValidatorEmpty: [23, "cannot delegate to an empty validator"],
  notEnoughDelegationShares: [24, "not enough delegation shares"],
  notMature: [25, "entry not mature"],
  noUnbondingDelegation: [26, "no unbonding delegation found"],
  maxUnbondingDelegationEntries: [
    27,
    "too many unbonding delegation entries for (delegator, validator) tuple",
  ],
  noRedelegation: [28, "no redelegation found"],
  selfRedelegation: [29, "cannot redelegate to the same validator"],
  tinyRedelegationAmount: [30, "too few tokens to redelegate (truncates to zero tokens)"],
  badRedelegationDst: [31, "redelegation destination validator not found"],
  transitiveRedelegation: [
    32,
    "redelegation to this validator already in progress; first redelegation to this validator must complete before next redelegation",
  ],
  maxRedelegationEntries: [
    33,
    "too many redelegation entries for (delegator, src-validator, dst-validator) tuple",
  ],
  delegatorShareExRateInvalid: [34, "cannot delegate to validators with invalid (zero) ex-rate"],
  bothShareMsgsGiven: [35, "both shares amount and shares percent provided"],
  neitherShareMsgsGiven: [36, "neither shares amount nor shares percent provided"],
  invalidHistoricalInfo: [37, "invalid historical info"],
  noHistoricalInfo: [38, "no historical info found"],
  emptyValidatorPubKey: [39, "empty validator public key"],
  commissionLtMinRate: [40, "commission cannot be less than min rate"],
  unbondingNotFound: [41, "unbonding operation not found"],
  unbondingOnHoldRefCountNegative: [42, "cannot un-hold unbonding operation that is not on hold"],
  invalidSigner: [43, "expected authority account as only signer for proposal message"],
  badRedelegationSrc: [44, "redelegation source validator not found"],
  noUnbondingType: [45, "unbonding type not found"],
});
