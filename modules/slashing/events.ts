import { defineEvent } from "@milkyway/core";

export const events = {
  liveness: defineEvent("liveness", "address", "missed_blocks", "height"),
  /** A validator was away for too long. */
  slashedAndJailed: defineEvent("slash", "address", "power", "reason", "jailed", "burned_coins"),
  slashed: defineEvent("slash", "address", "power", "reason", "burned_coins"),
  jailed: defineEvent("slash", "jailed"),
};
