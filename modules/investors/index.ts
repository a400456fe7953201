import "./rules.ts";

export type { InvestorsDeps } from "./deps.ts";
export { errors as investorsErrors } from "./errors.ts";
export { investorsDistributionHooks, investorsOtherHooks } from "./keeper.ts";
export { investors } from "./module.ts";
