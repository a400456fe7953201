export { errors as feegrantErrors } from "./errors.ts";
export { type FeegrantDeps, type FeegrantKeeper, feegrantKeeper } from "./keeper.ts";
export { feegrant } from "./module.ts";
