import { defineEvent } from "@milkyway/core";

export const events = { invariant: defineEvent("invariant", "route") };
