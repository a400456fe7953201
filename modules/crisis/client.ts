export {
  Msg,
  MsgUpdateParams,
  MsgVerifyInvariant,
} from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
export { cli } from "./cli.ts";
