/** A number `digits` / 10^`places`, exactly. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const MAX_EXPONENT = 1000;
const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** Reads a decimal number with an optional sign, fraction and exponent; `undefined` if it is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const [all, sign, whole = "", fraction = "", exponent = "0"] = FORM.exec(text) ?? [];
  if (all === undefined || whole + fraction === "") return undefined;
  const power = Number(exponent);
  if (Math.abs(power) > MAX_EXPONENT) return undefined;
  const unsigned = BigInt(whole + fraction);
  const digits = sign === "-" ? -unsigned : unsigned;
  const places = fraction.length - power;
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** Negative, zero or positive as the first is less than, equal to or more than the second. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const left = a.digits * 10n ** BigInt(places - a.places);
  const right = b.digits * 10n ** BigInt(places - b.places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole part of a number. */
export function truncate({ digits, places }: Decimal): bigint {
  return digits / 10n ** BigInt(places);
}
