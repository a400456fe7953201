export type { InvestorsDeps } from "./deps.ts";
export { investorsDistributionHooks } from "./keeper.ts";
export { investors } from "./module.ts";
