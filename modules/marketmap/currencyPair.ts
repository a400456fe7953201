/** What is priced, and in what: `BTC/USD`. @see https://github.com/skip-mev/connect/blob/v2.0.1/pkg/types/currency_pair.go */
import { utf8Length } from "@milkyway/bytes";
import { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { plainError, wrapping } from "@milkyway/core";

const MAX_LENGTH = 256;
const SEPARATOR = ",";
const PARTS = 3;

/** Text in quotes, as error texts show it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Upper case, letter by letter: a letter whose upper case is more than one letter stays. */
function toUpper(text: string): string {
  let out = "";
  for (const letter of text) {
    const upper = letter.toUpperCase();
    out += [...upper].length === 1 ? upper : letter;
  }
  return out;
}

/** The pair as keys and events show it. */
export function pairToText({ Base, Quote }: CurrencyPair): string {
  return `${Base}/${Quote}`;
}

function checkUpper(asset: string): void {
  const upper = toUpper(asset);
  if (upper !== asset)
    throw plainError(
      `incorrectly formatted asset string, expected: ${quoted(upper)} got: ${quoted(asset)}`,
    );
}

/** Three parts: the token, its address, the chain. */
function checkDefiAsset(asset: string): void {
  const parts = asset.split(SEPARATOR);
  if (parts.length !== PARTS)
    throw plainError(`asset fields have wrong length, expected: ${PARTS} got: ${parts.length}`);
  const [token = ""] = parts;
  wrapping(`token field ${quoted(token)} is invalid`, () => checkUpper(token));
  checkUpper(asset);
}

function checkAsset(side: "base" | "quote", asset: string): void {
  if (asset.includes(SEPARATOR))
    wrapping(`${side} defi asset ${quoted(asset)} is invalid`, () => checkDefiAsset(asset));
  else wrapping(`${side} asset ${quoted(asset)} is invalid`, () => checkUpper(asset));
}

/** Throws on a pair that is empty, too long, or not in upper case on either side. */
export function validatePair({ Base, Quote }: CurrencyPair): void {
  if (Base === "") throw plainError("base asset cannot be empty");
  if (Quote === "") throw plainError("quote asset cannot be empty");
  if (utf8Length(Base) > MAX_LENGTH)
    throw plainError(`base asset exceeds max length of ${MAX_LENGTH}`);
  if (utf8Length(Quote) > MAX_LENGTH)
    throw plainError(`quote asset exceeds max length of ${MAX_LENGTH}`);
  checkAsset("base", Base);
  checkAsset("quote", Quote);
}

/** Reads `BASE/QUOTE` in any case; throws on what is no valid pair, such as text with two slashes. */
export function parsePair(text: string): CurrencyPair {
  const [base, quote, ...more] = text.split("/");
  if (base === undefined || quote === undefined || more.length > 0)
    throw plainError(`incorrectly formatted CurrencyPair: ${quoted(text)}`);
  const pair = CurrencyPair.create({ Base: toUpper(base), Quote: toUpper(quote) });
  validatePair(pair);
  return pair;
}

/** Decimals of a price whose pair has no market. */
export function legacyDecimals({ Quote }: CurrencyPair): bigint {
  return toUpper(Quote) === "ETHEREUM" ? 18n : 8n;
}
