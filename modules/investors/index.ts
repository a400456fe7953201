import "./rules.ts";

export type { InvestorsDeps } from "./deps.ts";
export { investorsDistributionHooks, investorsOtherHooks } from "./keeper.ts";
export { investors } from "./module.ts";
