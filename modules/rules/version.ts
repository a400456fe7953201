import type { Ctx } from "@milkyway/core";
import { UnknownStore } from "@milkyway/store";
import { state } from "./state.ts";

/** The rules of the original, which a chain has that names no others. */
export const ORIGINAL_RULES = "v12";

/** The rules that new chains begin with. */
export const NEWEST_RULES = "v13";

/** The version of the rules that a chain chose; `undefined` where it has no store for one. */
export function chosenRules(ctx: Ctx): string | undefined {
  try {
    return state.version.get(ctx.unmetered());
  } catch (error) {
    if (error instanceof UnknownStore) return undefined;
    throw error;
  }
}
