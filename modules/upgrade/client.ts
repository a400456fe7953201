export {
  ModuleVersion,
  Msg,
  MsgCancelUpgrade,
  MsgSoftwareUpgrade,
  Plan,
  Query,
} from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
export { cli } from "./cli.ts";
