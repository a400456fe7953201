import { hintFor } from "./hints.ts";
import { Refused } from "./sdkError.ts";

/** The error for a code that is not zero. */
export function refusal(
  what: string,
  given: { readonly codespace: string; readonly code: number; readonly log: string },
): Refused {
  return new Refused(what, given, hintFor(given.codespace, given.code));
}
