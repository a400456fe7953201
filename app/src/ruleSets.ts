import type { Rules } from "@milkyway/core";

/** The rules of the original, version 12. */
export const V12: Rules = {};
