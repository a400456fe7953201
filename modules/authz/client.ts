export {
  GenericAuthorization,
  Grant,
  GrantAuthorization,
  Msg,
  MsgExec,
  MsgGrant,
  MsgRevoke,
  Query,
} from "@milkyway/codec/gen/cosmos/authz/v1beta1";
export { cli } from "./cli.ts";
