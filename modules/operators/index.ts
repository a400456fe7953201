import "./rules.ts";

export { errors as operatorsErrors, operatorNotFound } from "./errors.ts";
export { type Operator, type OperatorParams, OperatorStatus } from "./gen/v1.ts";
export type { OperatorHook, OperatorsHooks } from "./hooks.ts";
export { type OperatorsDeps, type OperatorsKeeper, operatorsKeeper } from "./keeper.ts";
export { operators } from "./module.ts";
export { isOperatorActive, operatorAddress } from "./operator.ts";
export { operatorShares } from "./operatorShares.ts";
export { repairOperators } from "./repairOperators.ts";
