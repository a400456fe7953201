export { type BeforeSendHooks, withBeforeSendHooks } from "./beforeSend.ts";
export { checkMetadata } from "./checkMetadata.ts";
export type { BankDeps, SendRestriction } from "./deps.ts";
export { bankErrors } from "./errors.ts";
export { type BankKeeper, bankKeeper } from "./keeper.ts";
export { bank } from "./module.ts";
export type { BankModuleDeps } from "./moduleDeps.ts";
