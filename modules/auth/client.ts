export {
  BaseAccount,
  ModuleAccount,
  Msg,
  MsgUpdateParams,
  Params,
  Query,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
