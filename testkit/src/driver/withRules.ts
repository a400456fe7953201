import type { JsonObject } from "@milkyway/codec";

/** Rules of a chain, by their version: `v12` are those of the original. */
export type RulesVersion = "v12" | "v13";

/** A genesis with the rules of a version; the original's are those that it names none of. */
export function withRules(state: JsonObject, version: RulesVersion): JsonObject {
  const { rules: _, ...original } = state;
  return version === "v12" ? original : { ...original, rules: { version } };
}
