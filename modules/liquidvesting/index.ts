import "./rules.ts";

export type { LiquidvestingDeps, RestakingTargets } from "./deps.ts";
export { errors as liquidvestingErrors } from "./errors.ts";
export { receiveInsurance } from "./ibc/receivePacket.ts";
export { liquidvesting } from "./module.ts";
export { repairInsurance } from "./repairInsurance.ts";
export { liquidvestingRestakeRestriction } from "./restakeRestriction.ts";
export { liquidvestingSendRestriction } from "./sendRestriction.ts";
