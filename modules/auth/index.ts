export {
  type Account,
  addressOf,
  baseOf,
  hasPermission,
  type ModuleAccountRecord,
  withBase,
} from "./account.ts";
export { accountFromAny, accountToAny } from "./accountValue.ts";
export { type AuthDeps, type AuthKeeper, authKeeper } from "./keeper.ts";
export { type AuthModuleDeps, auth } from "./module.ts";
export { publicKeyOf } from "./publicKeyOf.ts";
