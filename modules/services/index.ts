export { errors as servicesErrors } from "./errors.ts";
export type { Service } from "./gen/v1.ts";
export { serviceShares } from "./serviceShares.ts";
