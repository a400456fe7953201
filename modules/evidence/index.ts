export type { EvidenceDeps } from "./deps.ts";
export { evidence } from "./module.ts";
