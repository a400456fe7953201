import { binToBytes, bytesToBin } from "@milkyway/bytes";
import { defineMessage, field } from "@milkyway/codec";
import {
  DelegatorStartingInfo,
  FeePool,
  Params,
  ValidatorAccumulatedCommission,
  ValidatorCurrentRewards,
  ValidatorHistoricalRewards,
  ValidatorOutstandingRewards,
  ValidatorSlashEvent,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import {
  binValue,
  defineState,
  item,
  map,
  pair,
  proto,
  triple,
  u64,
  u64LittleEndian,
  type ValueCodec,
} from "@milkyway/collections";
import { type Address, accounts, validators } from "@milkyway/core";

const BytesValue = defineMessage<{ readonly value: Uint8Array }>("google.protobuf.BytesValue", [
  field(1, "value", "bytes"),
]);

/** A raw address in a message of one field; none has no bytes. */
const wrappedAddress: ValueCodec<Address> = {
  typeName: "bytes",
  encode: (address) => BytesValue.encode({ value: binToBytes(address) }),
  decode: (bytes) => bytesToBin(BytesValue.decode(bytes).value),
};

const operator = validators.lengthPrefixedKey;
const delegator = accounts.lengthPrefixedKey;

/**
 * Everything x/distribution keeps in the store `distribution`. Addresses in keys are raw, with one byte of length
 * before them.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/distribution/types/keys.go
 */
export const state = defineState("distribution", {
  /** `0x00 -> FeePool`, the community pool. */
  feePool: item(0x00, proto(FeePool)),
  /** `0x01 -> consensus address` of the proposer of the last block. */
  previousProposer: item(0x01, wrappedAddress),
  /** `0x02 | operator -> rewards` that were allocated and not yet paid, commission included. */
  outstandingRewards: map(0x02, operator, proto(ValidatorOutstandingRewards)),
  /** `0x03 | delegator -> account`, raw, to which rewards are paid instead. */
  withdrawAddresses: map(0x03, delegator, binValue),
  /** `0x04 | operator | delegator -> DelegatorStartingInfo`. */
  startingInfos: map(0x04, pair(operator, delegator), proto(DelegatorStartingInfo)),
  /** `0x05 | operator | period (least significant byte first) -> ValidatorHistoricalRewards`. */
  historicalRewards: map(0x05, pair(operator, u64LittleEndian), proto(ValidatorHistoricalRewards)),
  /** `0x06 | operator -> rewards` of the running period. */
  currentRewards: map(0x06, operator, proto(ValidatorCurrentRewards)),
  /** `0x07 | operator -> commission` not yet withdrawn; empty when there is none. */
  accumulatedCommissions: map(0x07, operator, proto(ValidatorAccumulatedCommission)),
  /** `0x08 | operator | height | period -> ValidatorSlashEvent`. */
  slashEvents: map(0x08, triple(operator, u64, u64), proto(ValidatorSlashEvent)),
  /** `0x09 -> Params`. */
  params: item(0x09, proto(Params)),
});
