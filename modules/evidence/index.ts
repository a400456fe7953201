export type { EvidenceDeps } from "./deps.ts";
export { errors as evidenceErrors } from "./errors.ts";
export { evidence } from "./module.ts";
