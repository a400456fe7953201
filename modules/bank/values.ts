import { defineMessage, field, WireError } from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { intValue, type ValueCodec } from "@milkyway/collections";
import { Panic } from "@milkyway/math";

const BoolValue = defineMessage<{ readonly value: boolean }>("google.protobuf.BoolValue", [
  field(1, "value", "bool"),
]);

/** A flag as a protobuf message: nothing at all for `false`. */
export const protoBool: ValueCodec<boolean> = {
  typeName: "protobuf/bool",
  encode: (value) => BoolValue.encode({ value }),
  decode: (bytes) => BoolValue.decode(bytes).value,
};

/** Digits that a double counts exactly. */
const EXACT_DIGITS = 15;

/** The number in decimal digits; `undefined` if there are others, or more than fit. */
function shortDecimal(bytes: Uint8Array): bigint | undefined {
  const { length } = bytes;
  if (length === 0 || length > EXACT_DIGITS || (bytes[0] === 0x30 && length > 1)) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return BigInt(value);
}

function legacyBalance(bytes: Uint8Array, notANumber: unknown): bigint {
  try {
    return Coin.decode(bytes).amount;
  } catch (error) {
    if (error instanceof WireError) throw notANumber;
    throw error;
  }
}

function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** An amount as decimal text. */
export const amountValue: ValueCodec<bigint> = {
  typeName: intValue.typeName,
  encode: (amount) => asciiBytes(amount.toString()),
  decode: (bytes) => shortDecimal(bytes) ?? intValue.decode(bytes),
};

/** A balance as decimal text; long ago it was a whole coin, which is still read. */
export const balanceValue: ValueCodec<bigint> = {
  ...amountValue,
  decode(bytes) {
    try {
      return amountValue.decode(bytes);
    } catch (error) {
      if (!(error instanceof Panic)) throw error;
      return legacyBalance(bytes, error);
    }
  },
};
