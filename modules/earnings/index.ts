export type { EarningsDeps } from "./deps.ts";
export { earnings } from "./module.ts";
export { type PlanDeps, planObstacle } from "./planObstacle.ts";
export { runwayOf } from "./runway.ts";
