/** Checks that parameters share; each says what is wrong, or nothing. */
import { checkDenom, type Dec, decToText, InvalidDec, ONE_DEC, parseDec } from "@milkyway/math";
import { isBlank } from "../../registry/index.ts";

type Check<T> = (value: T) => string | undefined;

/** `<text>: 0` for zero. */
export function nonZero(text: string): Check<bigint | number> {
  return (value) => (Number(value) === 0 ? `${text}: 0` : undefined);
}

export function positive(text: string): Check<bigint> {
  return (value) => (value > 0n ? undefined : `${text}: ${value}`);
}

/** A share of 0 to 1. */
export function share(name: string, tooLarge = `${name} too large`): Check<Dec | undefined> {
  return (value) => {
    if (value === undefined) return `${name} cannot be nil: <nil>`;
    if (value < 0n) return `${name} cannot be negative: ${decToText(value)}`;
    return value > ONE_DEC ? `${tooLarge}: ${decToText(value)}` : undefined;
  };
}

export function denom(name: string): Check<string> {
  return (value) => (isBlank(value) ? `${name} cannot be blank` : checkDenom(value));
}

/** The decimal in a text, or what is wrong with it. */
export function decimal(text: string): Dec | string {
  try {
    return parseDec(text);
  } catch (error) {
    if (error instanceof InvalidDec) return error.message;
    throw error;
  }
}
