import { binToBytes, bytesToBin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import {
  ConsensusValidator,
  Params,
} from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import {
  bin,
  defineState,
  intValue,
  item,
  map,
  proto,
  rawBytes,
  sortableTime,
  textValue,
  u64,
  u64Value,
  type ValueCodec,
} from "@milkyway/collections";

const timeValue: ValueCodec<Time> = {
  typeName: "time",
  encode: (time) => binToBytes(sortableTime.encode(time)),
  decode: (bytes) => sortableTime.decode(bytesToBin(bytes), 0),
};

/**
 * What x/provider keeps in the `provider` store as long as there is no consumer chain.
 * @see https://github.com/cosmos/interchain-security/blob/v6.3.0/x/ccv/provider/types/keys.go
 */
export const state = defineState("provider", {
  /** `0x00 -> text`, the port. */
  port: item(0x00, textValue),
  /** `0x02 -> u64`, the id of the present validator set. */
  valsetUpdateId: item(0x02, u64Value),
  /** `0x03 -> Int text`, the power that consumer chains may still slash. */
  slashMeter: item(0x03, intValue),
  /** `0x04 -> sortable time`, when the meter is filled up next. */
  replenishCandidate: item(0x04, timeValue),
  /** `0x0d | id -> u64`, the height after the last block of a validator set. */
  heights: map(0x0d, u64, u64Value),
  /** `0x16 | consumer chain, consensus address -> key`, keys of validators on other chains; none as long as there are none. */
  consumerKeys: map(0x16, bin, rawBytes),
  /** `0x2a | consensus address -> ConsensusValidator`, who signs blocks. */
  validators: map(0x2a, bin, proto(ConsensusValidator)),
  /** `0x2b -> u64`, the id of the next consumer chain; absent as long as there is none. */
  nextConsumerId: item(0x2b, u64Value),
  /** `0xff -> Params`. */
  params: item(0xff, proto(Params)),
});
