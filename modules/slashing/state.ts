import { Any } from "@milkyway/codec";
import { Params, ValidatorSigningInfo } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import {
  defineState,
  item,
  map,
  pair,
  proto,
  rawBytes,
  u64LittleEndian,
} from "@milkyway/collections";
import { consensusAddresses } from "@milkyway/core";

const consensus = consensusAddresses.lengthPrefixedKey;

/**
 * Everything x/slashing keeps in the `slashing` store. Addresses are raw, with one byte of length before them.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/slashing/types/keys.go
 */
export const state = defineState("slashing", {
  /** `0x00 -> Params`. */
  params: item(0x00, proto(Params)),
  /** `0x01 | consensus address -> ValidatorSigningInfo`. It outlives the validator. */
  signingInfos: map(0x01, consensus, proto(ValidatorSigningInfo)),
  /** `0x02 | consensus address | chunk (least significant byte first) -> bitmap` of 1024 blocks, set where missed. */
  missedBlocks: map(0x02, pair(consensus, u64LittleEndian), rawBytes),
  /** `0x03 | consensus address -> Any`, the key that signs blocks. */
  publicKeys: map(0x03, consensus, proto(Any)),
});
