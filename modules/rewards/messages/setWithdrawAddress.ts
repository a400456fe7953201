import { accounts, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import type { RewardsDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { checkAddress } from "./checks.ts";
import { parseAddress } from "./parseAddress.ts";

/** A delegator, or the admin of an operator, says where rewards and commission go. */
export const setWithdrawAddress: MsgHandler<RewardsDeps, MsgRpc["setWithdrawAddress"]> = {
  validate({ sender, withdrawAddress }) {
    checkAddress(sender, "sender");
    checkAddress(withdrawAddress, "withdraw");
  },
  handle(ctx, { bank }, { sender, withdrawAddress }) {
    const from = parseAddress(sender, "sender");
    const to = parseAddress(withdrawAddress, "withdraw");
    ensure(
      !bank.blockedAddr(to),
      sdkErrors.unauthorized,
      () => `${accounts.toText(to)} is not allowed to receive external funds`,
    );
    state.withdrawAddresses.set(ctx, from, to);
    ctx.emit(events.setWithdrawAddress({ sender, withdraw_address: withdrawAddress }));
    return {};
  },
};
