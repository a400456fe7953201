export {
  AllowedMsgAllowance,
  BasicAllowance,
  Grant,
  Msg,
  MsgGrantAllowance,
  MsgPruneAllowances,
  MsgRevokeAllowance,
  PeriodicAllowance,
  Query,
} from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
export { cli } from "./cli.ts";
