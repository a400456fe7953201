export { Msg, MsgUpdateParams, Query } from "@milkyway/codec/gen/cosmos/consensus/v1";
export { cli } from "./cli.ts";
