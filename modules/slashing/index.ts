export type { SlashingDeps } from "./deps.ts";
export { slashingStakingHooks } from "./hooks.ts";
export { type SlashingKeeper, slashingKeeper } from "./keeper.ts";
export { slashing } from "./module.ts";
