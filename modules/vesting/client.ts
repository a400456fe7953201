export {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  Msg,
  MsgCreatePeriodicVestingAccount,
  MsgCreatePermanentLockedAccount,
  MsgCreateVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
export { cli } from "./cli.ts";
