/** Denoms of what stands in for tokens that are locked elsewhere: `locked/` and the native denom. */
import { plainError } from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import { errors } from "./errors.ts";

const PREFIX = "locked/";

export function isLockedDenom(denom: string): boolean {
  return denom.startsWith(PREFIX);
}

/** The stand-in's denom; fails for one that is a stand-in already, or too long to have one. */
export function lockedDenomOf(denom: string): string {
  if (isLockedDenom(denom)) throw errors.invalidDenom.wrap();
  const locked = PREFIX + denom;
  const wrong = checkDenom(locked);
  if (wrong) throw plainError(wrong);
  return locked;
}

/** The native denom behind a stand-in's. */
export function nativeDenomOf(locked: string): string {
  if (!isLockedDenom(locked)) throw errors.invalidDenom.wrap();
  return locked.slice(PREFIX.length);
}
