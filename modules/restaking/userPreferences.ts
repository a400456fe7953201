import { type Ctx, sdkErrors } from "@milkyway/core";
import type { RestakingDeps } from "./deps.ts";
import type { UserPreferences } from "./gen/v1.ts";
import { checkPreferences, NO_PREFERENCES } from "./preferences.ts";
import { state } from "./state.ts";

/** What a user prefers; nothing trusted unless set. */
export function getUserPreferences(ctx: Ctx, user: string): UserPreferences {
  return state.userPreferences.get(ctx, user) ?? NO_PREFERENCES;
}

/** Replaces the preferences. Listeners are told before, so that they still find the old ones. */
export function setUserPreferences(
  ctx: Ctx,
  deps: RestakingDeps,
  user: string,
  preferences: UserPreferences,
): void {
  const wrong = checkPreferences(preferences);
  if (wrong) throw sdkErrors.invalidRequest.wrap(`invalid preferences: ${wrong}`);
  const before = getUserPreferences(ctx, user);
  for (const hooks of deps.hooks)
    hooks.afterUserPreferencesModified?.(ctx, user, before, preferences);
  state.userPreferences.set(ctx, user, preferences);
}
