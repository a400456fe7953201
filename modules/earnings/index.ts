export type { EarningsDeps } from "./deps.ts";
export { earnings } from "./module.ts";
