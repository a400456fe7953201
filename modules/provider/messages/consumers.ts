import type { MsgRpc } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import type { MsgHandlers } from "@milkyway/core";
import { refuse } from "../../unsupported/unsupportedMsgs.ts";
import type { ProviderDeps } from "../deps.ts";

const unsupported = { handle: () => refuse("interchain security with consumer chains") };

/** Everything about consumer chains, which this version has not. */
export const consumerMessages: Omit<MsgHandlers<ProviderDeps, MsgRpc>, "updateParams"> = {
  assignConsumerKey: unsupported,
  submitConsumerMisbehaviour: unsupported,
  submitConsumerDoubleVoting: unsupported,
  createConsumer: unsupported,
  updateConsumer: unsupported,
  removeConsumer: unsupported,
  optIn: unsupported,
  optOut: unsupported,
  setConsumerCommissionRate: unsupported,
  changeRewardDenoms: unsupported,
};
