import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { ensure, type MsgHandler, parseAddress } from "@milkyway/core";
import type { DistributionDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import { state } from "../state.ts";
import { ensureNotBlocked } from "./checks.ts";

/** An account has its rewards paid to another. */
export const setWithdrawAddress: MsgHandler<DistributionDeps, MsgRpc["setWithdrawAddress"]> = {
  handle(ctx, { bank }, { delegatorAddress, withdrawAddress }) {
    const delegator = parseAddress(delegatorAddress, "invalid delegator address");
    const to = parseAddress(withdrawAddress, "invalid withdraw address");
    ensureNotBlocked(bank, to, withdrawAddress);
    const { withdrawAddrEnabled } = state.params.require(ctx);
    ensure(withdrawAddrEnabled, errors.setWithdrawAddrDisabled);
    ctx.emit(events.setWithdrawAddress({ withdraw_address: withdrawAddress }));
    state.withdrawAddresses.set(ctx, delegator, to);
    return {};
  },
};
