import {
  binValue,
  defineState,
  item,
  keySet,
  map,
  type Pair,
  pair,
  pairSet,
  proto,
  rawText,
  sequence,
  sortableTime,
  text,
  u32,
  u64,
} from "@milkyway/collections";
import { Delegation, DTDataList, Params, UnbondingDelegation, UserPreferences } from "./gen/v1.ts";

/** A delegator (bech32 text, unframed) and the id of a target. */
export type DelegationKey = Pair<string, number>;

const byDelegator = pair(rawText, u32);
const byTarget = pair(u32, rawText);

/** Name of the store. */
export const STORE = "restaking";

/**
 * Everything x/restaking keeps in the store `restaking`.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/types/keys.go
 */
export const state = defineState(STORE, {
  /** `0x01 -> Params`. Absent: the default parameters. */
  params: item(0x01, proto(Params)),
  /** `0x02 -> u64`, the id given last to an entry of an unbonding delegation. */
  unbondingId: sequence(0x02),
  /** `0x03 | unbondingId -> key of the unbonding delegation that holds the entry`. */
  unbondingKeys: map(0x03, u64, binValue),
  /** `0x04 | unbondingId -> targetId`, four bytes. Never deleted. */
  unbondingTargets: map(0x04, u64, binValue),
  /** `0x13 | operatorId | serviceId -> ∅`, mirrored as `0x16 | serviceId | operatorId -> ∅`. */
  joinedServices: pairSet(0x13, 0x16, u32, u32),
  /** `0x14 | serviceId | operatorId -> ∅`. A service without entries accepts every operator. */
  allowedOperators: keySet(0x14, pair(u32, u32)),
  /** `0x15 | serviceId | poolId -> ∅`. A service without entries borrows from no pool. */
  securingPools: keySet(0x15, pair(u32, u32)),
  /** `0xa1 | delegator | poolId -> Delegation`. */
  poolDelegations: map(0xa1, byDelegator, proto(Delegation)),
  /** `0xa2 | poolId | delegator -> ∅`. */
  poolDelegators: keySet(0xa2, byTarget),
  /** `0xa3 | delegator | poolId -> UnbondingDelegation`. */
  poolUnbondings: map(0xa3, byDelegator, proto(UnbondingDelegation)),
  /** `0xa4 | poolId | delegator -> ∅`, who is unbonding; kept only where deletions look at it. */
  poolUnbonders: keySet(0xa4, byTarget),
  /** `0xb1 | delegator | operatorId -> Delegation`. */
  operatorDelegations: map(0xb1, byDelegator, proto(Delegation)),
  /** `0xb2 | operatorId | delegator -> ∅`. */
  operatorDelegators: keySet(0xb2, byTarget),
  /** `0xb3 | delegator | operatorId -> UnbondingDelegation`. */
  operatorUnbondings: map(0xb3, byDelegator, proto(UnbondingDelegation)),
  /** `0xb4 | operatorId | delegator -> ∅`, as `poolUnbonders`. */
  operatorUnbonders: keySet(0xb4, byTarget),
  /** `0xc1 | delegator | serviceId -> Delegation`. */
  serviceDelegations: map(0xc1, byDelegator, proto(Delegation)),
  /** `0xc2 | serviceId | delegator -> ∅`. */
  serviceDelegators: keySet(0xc2, byTarget),
  /** `0xc3 | delegator | serviceId -> UnbondingDelegation`. */
  serviceUnbondings: map(0xc3, byDelegator, proto(UnbondingDelegation)),
  /** `0xc4 | serviceId | delegator -> ∅`, as `poolUnbonders`. */
  serviceUnbonders: keySet(0xc4, byTarget),
  /** `0xd1 | time of completion -> DTDataList`. */
  unbondingQueue: map(0xd1, sortableTime, proto(DTDataList)),
  /** `0xe1 | user -> UserPreferences`; the value is empty for a user who trusts no service. */
  userPreferences: map(0xe1, text, proto(UserPreferences)),
});
