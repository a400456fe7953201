/** Keys of the store that are more than addresses side by side. */
import { type Bin, binToU64, u64ToBin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import { type KeyCodec, lengthPrefixed, sortableTime } from "@milkyway/collections";
import { type Address, validators } from "@milkyway/core";

/** A place in the index by power; of equal powers the lower operator address stands higher. */
export interface PowerRank {
  readonly power: bigint;
  readonly operator: Address;
}

function inverted(address: Address): Bin {
  let out = "";
  for (let i = 0; i < address.length; i++) out += String.fromCharCode(255 - address.charCodeAt(i));
  return out;
}

const POWER_WIDTH = 8;

function encodeRank({ power, operator }: PowerRank): Bin {
  return u64ToBin(power) + lengthPrefixed.encode(inverted(operator));
}

/** `power | length | operator with every bit flipped`. */
export const powerRank: KeyCodec<PowerRank> = {
  show: ({ power, operator }) => `${power} ${validators.toText(operator)}`,
  encode: encodeRank,
  encodePart: encodeRank,
  decode: (bin, at) => powerRank.decodePart(bin, at).key,
  decodePart(bin, at) {
    const { key, next } = lengthPrefixed.decodePart(bin, at + POWER_WIDTH);
    return { key: { power: binToU64(bin, at), operator: inverted(key) }, next };
  },
};

/** When validators stop unbonding: both their time and their height must have come. */
export interface QueueSlot {
  readonly time: Time;
  readonly height: bigint;
}

const TIME_WIDTH = 29;
const SLOT_WIDTH = 8 + TIME_WIDTH + 8;

function encodeSlot({ time, height }: QueueSlot): Bin {
  return u64ToBin(BigInt(TIME_WIDTH)) + sortableTime.encode(time) + u64ToBin(height);
}

function decodeSlot(bin: Bin, at: number): QueueSlot {
  const height = BigInt.asIntN(64, binToU64(bin, at + 8 + TIME_WIDTH));
  return { time: sortableTime.decode(bin, at + 8), height };
}

/** `length of the time | time | height`. */
export const queueSlot: KeyCodec<QueueSlot> = {
  width: SLOT_WIDTH,
  show: ({ time, height }) => `${sortableTime.show(time)} ${height}`,
  encode: encodeSlot,
  encodePart: encodeSlot,
  decode: decodeSlot,
  decodePart: (bin, at) => ({ key: decodeSlot(bin, at), next: at + SLOT_WIDTH }),
};
