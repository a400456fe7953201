export { errors as paramsErrors } from "./errors.ts";
export { type ParamsKeeper, paramsKeeper } from "./keeper.ts";
export { params } from "./module.ts";
export { parameterChangeContent, parameterChangeHandler } from "./parameterChange.ts";
