import { plainError } from "@milkyway/core";
import { type Dec, InvalidDec, parseDec } from "@milkyway/math";

/** A decimal from its text; fails with the reference's text. */
export function readDec(text: string): Dec {
  try {
    return parseDec(text);
  } catch (error) {
    if (error instanceof InvalidDec) throw plainError(error.message);
    throw error;
  }
}
