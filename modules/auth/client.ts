export {
  BaseAccount,
  ModuleAccount,
  Msg,
  MsgUpdateParams,
  Params,
  Query,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
export { cli } from "./cli.ts";
