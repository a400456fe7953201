/**
 * Decimals of 18 places, kept as integers scaled by 10^18, with every rounding of the SDK's `LegacyDec`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/math/v1.4.0/math/dec.go
 */
import { Panic } from "./panic.ts";

/** A decimal: the integer `value × 10^18`. */
export type Dec = bigint & { readonly places: 18 };

const ONE = 10n ** 18n;
const HALF = ONE / 2n;
const LIMIT = (1n << 256n) * ONE;

export const ZERO_DEC: Dec = 0n as Dec;
export const ONE_DEC: Dec = ONE as Dec;

function checked(scaled: bigint): Dec {
  if (scaled >= LIMIT || scaled <= -LIMIT) throw new Panic("Int overflow");
  return scaled as Dec;
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw new Panic("division by zero");
  return value;
}

/** Drops 18 digits, rounding half to even. */
function dropHalfEven(scaled: bigint): bigint {
  if (scaled < 0n) return -dropHalfEven(-scaled);
  const whole = scaled / ONE;
  const rest = scaled % ONE;
  if (rest < HALF) return whole;
  if (rest > HALF) return whole + 1n;
  return whole % 2n === 0n ? whole : whole + 1n;
}

/** Drops 18 digits, rounding toward positive infinity. */
function dropUp(scaled: bigint): bigint {
  const whole = scaled / ONE;
  return scaled > 0n && scaled % ONE !== 0n ? whole + 1n : whole;
}

/** The decimal whose scaled integer is given. */
export function decFromScaled(scaled: bigint): Dec {
  return checked(scaled);
}

/** The decimal equal to a whole number. */
export function decFromInt(value: bigint): Dec {
  return (value * ONE) as Dec;
}

export function addDec(a: Dec, b: Dec): Dec {
  return checked(a + b);
}

export function subDec(a: Dec, b: Dec): Dec {
  return checked(a - b);
}

export function negDec(a: Dec): Dec {
  return -a as Dec;
}

/** Product, half to even. */
export function mulDec(a: Dec, b: Dec): Dec {
  return checked(dropHalfEven(a * b));
}

/** Product, toward zero. */
export function mulTruncateDec(a: Dec, b: Dec): Dec {
  return checked((a * b) / ONE);
}

/** Product, toward positive infinity. */
export function mulRoundUpDec(a: Dec, b: Dec): Dec {
  return checked(dropUp(a * b));
}

/** Product with a whole number; exact. */
export function mulIntDec(a: Dec, b: bigint): Dec {
  return checked(a * b);
}

/** Quotient: cut at 36 places, then rounded half to even to 18. */
export function quoDec(a: Dec, b: Dec): Dec {
  return checked(dropHalfEven((a * ONE * ONE) / divisor(b)));
}

/** Quotient, toward zero. */
export function quoTruncateDec(a: Dec, b: Dec): Dec {
  return checked((a * ONE) / divisor(b));
}

/** Quotient, toward positive infinity. */
export function quoRoundUpDec(a: Dec, b: Dec): Dec {
  const scaled = a * ONE;
  const quotient = scaled / divisor(b);
  const rest = scaled % b;
  // The sign compared is that of the quotient already cut, as in the original.
  const up = rest > 0n ? quotient < 0n === b < 0n : rest < 0n && quotient < 0n !== b < 0n;
  return checked(up ? quotient + 1n : quotient);
}

/** Quotient by a whole number, toward zero; never overflows. */
export function quoIntDec(a: Dec, b: bigint): Dec {
  return (a / divisor(b)) as Dec;
}

/** The whole part, toward zero. */
export function truncateDec(a: Dec): bigint {
  return a / ONE;
}

/** The nearest whole number, half to even. */
export function roundDec(a: Dec): bigint {
  return dropHalfEven(a);
}

/** The smallest whole number not below the value. */
export function ceilDec(a: Dec): Dec {
  return decFromInt(a > 0n && a % ONE !== 0n ? a / ONE + 1n : a / ONE);
}

export function minDec(a: Dec, b: Dec): Dec {
  return a < b ? a : b;
}

export function maxDec(a: Dec, b: Dec): Dec {
  return a > b ? a : b;
}

/** `a` raised to a whole power, half to even at each multiplication. */
export function powerDec(a: Dec, power: bigint): Dec {
  if (power === 0n) return ONE_DEC;
  let base = a;
  let odd = ONE_DEC;
  for (let left = power; left > 1n; left /= 2n) {
    if (left % 2n === 1n) odd = mulDec(odd, base);
    base = mulDec(base, base);
  }
  return mulDec(base, odd);
}
