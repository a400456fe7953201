export {
  DenomUnit,
  Metadata,
  Msg,
  MsgMultiSend,
  MsgSend,
  MsgSetSendEnabled,
  MsgUpdateParams,
  Params,
  Query,
  SendEnabled,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
export { cli } from "./cli.ts";
