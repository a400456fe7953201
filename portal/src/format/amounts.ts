/** Amounts as people read them. All arithmetic is on integers; US dollars are in millionths. */

/** What is needed to show amounts of a denomination. */
export interface Display {
  readonly ticker: string;
  readonly exponent: number;
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

/** Marks that numbers are written with. */
export interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

/** The marks of a language. */
export function marksOf(language: string): NumberMarks {
  return language === "de" ? { group: ".", decimal: "," } : { group: ",", decimal: "." };
}

const ENGLISH = marksOf("en");

/** An integer with so many places behind the point, cut (not rounded) to `most` places, without zeros at the end. */
export function unitsToText(
  units: bigint,
  exponent: number,
  most: number = exponent,
  { group, decimal }: NumberMarks = ENGLISH,
): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits
    .slice(digits.length - exponent)
    .slice(0, most)
    .replace(/0+$/, "");
  return `${sign}${grouped(whole, group)}${fraction === "" ? "" : `${decimal}${fraction}`}`;
}

/** Reads an amount as people type it, `1,234.5` or `1234.5`, into base units; `undefined` when it is none. */
export function textToUnits(text: string, exponent: number): bigint | undefined {
  const match = /^(\d[\d, ]*)?(?:\.(\d*))?$/.exec(text.trim());
  const whole = (match?.[1] ?? "").replace(/[, ]/g, "");
  const fraction = match?.[2] ?? "";
  if (match === null || whole.length > 40 || fraction.length > exponent) return undefined;
  if (whole === "" && fraction === "") return undefined;
  return BigInt((whole === "" ? "0" : whole) + fraction.padEnd(exponent, "0"));
}

/** Millionths of a dollar as `$1,234.56`; small values keep two digits that say something. */
export function dollarsToText(micros: bigint, marks: NumberMarks = ENGLISH): string {
  if (micros > 0n && micros < 10_000n) return `$${unitsToText(micros, 6, 6, marks)}`;
  const cents = (micros + 5_000n) / 10_000n;
  const text = unitsToText(cents, 2, 2, marks);
  const [whole, fraction] = text.split(marks.decimal);
  return `$${whole}${fraction === undefined ? "" : `${marks.decimal}${fraction.padEnd(2, "0")}`}`;
}

/** A share in parts of 10^18 as a percentage with at most two places. */
export function shareToText(scaled: bigint, marks: NumberMarks = ENGLISH): string {
  return `${unitsToText(scaled / 10n ** 14n, 2, 2, marks)} %`;
}

/** How a denomination is shown that no asset describes: short, and without claims about its exponent. */
export function plainDisplay(denom: string): Display {
  const short = denom.length > 20 ? `${denom.slice(0, 10)}…${denom.slice(-6)}` : denom;
  return { ticker: short, exponent: 0 };
}
