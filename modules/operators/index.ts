export { errors as operatorsErrors } from "./errors.ts";
export type { Operator } from "./gen/v1.ts";
export { operatorShares } from "./operatorShares.ts";
