export type { SlashingDeps } from "./deps.ts";
export { errors as slashingErrors } from "./errors.ts";
export { slashingStakingHooks } from "./hooks.ts";
export { type SlashingKeeper, slashingKeeper } from "./keeper.ts";
export { slashing } from "./module.ts";
export { resetStartHeights } from "./zeroHeight.ts";
