export { setRules } from "./genesis.ts";
export { isolate, RETRY_AFTER } from "./isolate.ts";
export { rules } from "./module.ts";
export { type BlockItem, quarantine, quarantined } from "./quarantine.ts";
export type { BehaviourName } from "./rules.ts";
export { RULES_STORE } from "./state.ts";
export { chosenRules, NEWEST_RULES, ORIGINAL_RULES } from "./version.ts";
