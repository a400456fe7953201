import { Deposit, Params, Proposal, Vote } from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  boolValue,
  defineState,
  item,
  map,
  pair,
  proto,
  sequence,
  sortableTime,
  textValue,
  u64,
  u64Value,
} from "@milkyway/collections";
import { accounts } from "@milkyway/core";

const byProposal = pair(u64, accounts.lengthPrefixedKey);

/** Everything x/gov keeps in the `gov` store. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/types/keys.go */
export const state = defineState("gov", {
  /** `0x00 | id -> Proposal`. */
  proposals: map(0x00, u64, proto(Proposal)),
  /** `0x01 | voting end | id -> id`: proposals to be tallied. */
  activeQueue: map(0x01, pair(sortableTime, u64), u64Value),
  /** `0x02 | deposit end | id -> id`: proposals waiting for deposits. */
  inactiveQueue: map(0x02, pair(sortableTime, u64), u64Value),
  /** `0x03 -> id` of the next proposal. */
  nextProposalId: sequence(0x03),
  /** `0x04 | id -> 1` while a proposal is in its voting period. */
  votingProposals: map(0x04, u64, boolValue),
  /** `0x10 | id | depositor -> Deposit`. */
  deposits: map(0x10, byProposal, proto(Deposit)),
  /** `0x20 | id | voter -> Vote`, until the tally. */
  votes: map(0x20, byProposal, proto(Vote)),
  /** `0x30 -> Params`. */
  params: item(0x30, proto(Params)),
  /** `0x31 -> text`. */
  constitution: item(0x31, textValue),
});
