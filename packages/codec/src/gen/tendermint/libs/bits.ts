// Generated from proto/tendermint/libs/bits.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface BitArray {
  readonly bits: bigint;
  readonly elems: readonly bigint[];
}

export const BitArray: MessageType<BitArray> = defineMessage<BitArray>("tendermint.libs.bits.BitArray", [
  field(1, "bits", "int64"),
  field(2, "elems", "uint64", { repeated: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  BitArray,
];
