import {
  Delegation,
  DVPairs,
  DVVTriplets,
  Params,
  Redelegation,
  UnbondingDelegation,
  ValAddresses,
  Validator,
  ValidatorUpdates,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  binValue,
  defineState,
  item,
  keySet,
  map,
  pair,
  proto,
  rawBytes,
  sortableTime,
  triple,
  u64,
  u64Value,
} from "@milkyway/collections";
import { accounts, consensusAddresses, validators } from "@milkyway/core";
import { powerRank, queueSlot } from "./keys.ts";
import { powerValue, totalPowerValue } from "./values.ts";

const operator = validators.lengthPrefixedKey;
const delegator = accounts.lengthPrefixedKey;

/**
 * Everything x/staking keeps in the store `staking`. Addresses in keys are raw, with one byte of length before them.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/keys.go
 */
export const state = defineState("staking", {
  /** `0x11 | operator -> power` of every validator of the last set. */
  lastValidatorPowers: map(0x11, operator, powerValue),
  /** `0x12 -> power` of the last set. */
  lastTotalPower: item(0x12, totalPowerValue),
  /** `0x21 | operator -> Validator`. */
  validators: map(0x21, operator, proto(Validator)),
  /** `0x22 | consensus address -> operator`, raw. */
  validatorsByConsensusAddress: map(0x22, consensusAddresses.lengthPrefixedKey, binValue),
  /** `0x23 | power | inverted operator -> operator`, raw; jailed validators have no entry. */
  validatorsByPower: map(0x23, powerRank, binValue),
  /** `0x31 | delegator | operator -> Delegation`. */
  delegations: map(0x31, pair(delegator, operator), proto(Delegation)),
  /** `0x32 | delegator | operator -> UnbondingDelegation`. */
  unbondingDelegations: map(0x32, pair(delegator, operator), proto(UnbondingDelegation)),
  /** `0x33 | operator | delegator -> ∅`. */
  unbondingDelegators: keySet(0x33, pair(operator, delegator)),
  /** `0x34 | delegator | source | destination -> Redelegation`. */
  redelegations: map(0x34, triple(delegator, operator, operator), proto(Redelegation)),
  /** `0x35 | source | delegator | destination -> ∅`. */
  redelegationsBySource: keySet(0x35, triple(operator, delegator, operator)),
  /** `0x36 | destination | delegator | source -> ∅`. */
  redelegationsByDestination: keySet(0x36, triple(operator, delegator, operator)),
  /** `0x37 -> u64`, the id given last to an unbonding; absent before the first, which is 1. */
  unbondingId: item(0x37, u64Value),
  /** `0x38 | id -> key` of the record that holds the unbonding. */
  unbondingKeys: map(0x38, u64, binValue),
  /** `0x39 | id -> u64` kind of the unbonding. Never deleted. */
  unbondingTypes: map(0x39, u64, u64Value),
  /** `0x41 | time -> DVPairs` of the unbonding delegations that end then. */
  unbondingQueue: map(0x41, sortableTime, proto(DVPairs)),
  /** `0x42 | time -> DVVTriplets` of the redelegations that end then. */
  redelegationQueue: map(0x42, sortableTime, proto(DVVTriplets)),
  /** `0x43 | time | height -> ValAddresses` of the validators that stop unbonding then. */
  validatorQueue: map(0x43, queueSlot, proto(ValAddresses)),
  /** `0x50 | height -> HistoricalInfo`, encoded. */
  historicalInfos: map(0x50, u64, rawBytes),
  /** `0x51 -> Params`. */
  params: item(0x51, proto(Params)),
  /** `0x61 -> ValidatorUpdates` of the last change of the set; written in every block. */
  validatorUpdates: item(0x61, proto(ValidatorUpdates)),
  /** `0x71 | operator | delegator -> ∅`, the delegator without its length. */
  delegatorsByValidator: keySet(0x71, pair(operator, accounts.key)),
});
