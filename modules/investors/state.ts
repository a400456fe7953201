import { utf8 } from "@milkyway/bytes";
import {
  defineState,
  i64,
  item,
  keySet,
  pair,
  rawText,
  type ValueCodec,
} from "@milkyway/collections";
import { type Dec, decFromScaled, Panic, parseInteger } from "@milkyway/math";

/** A decimal as the text of its scaled integer. */
const decValue: ValueCodec<Dec> = {
  typeName: "math.LegacyDec",
  encode: (value) => utf8(value.toString()),
  decode(bytes) {
    const scaled = parseInteger(String.fromCharCode(...bytes));
    if (scaled === undefined) throw new Panic("stored ratio is not a number");
    return decFromScaled(scaled);
  },
};

/**
 * Everything x/investors keeps in the `investors` store. Addresses are bech32 text as it was given.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/investors/types/keys.go
 */
export const state = defineState("investors", {
  /** `0x01 -> Dec text`, the part of staking rewards that investors get while they vest. */
  rewardRatio: item(0x01, decValue),
  /** `0x02 | end of vesting, seconds | address -> ∅`. */
  vestingQueue: keySet(0x02, pair(i64, rawText)),
  /** `0x03 | address -> ∅`, who is still vesting. */
  vestingInvestors: keySet(0x03, rawText),
});
