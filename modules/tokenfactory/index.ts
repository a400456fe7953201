import "./rules.ts";

export { tokenfactoryBeforeSendHooks } from "./beforeSend.ts";
export type { Contracts, TokenfactoryDeps } from "./deps.ts";
export { errors as tokenfactoryErrors } from "./errors.ts";
export { tokenfactory } from "./module.ts";
