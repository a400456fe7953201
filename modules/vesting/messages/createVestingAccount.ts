import { unixSeconds } from "@milkyway/codec";
import type { MsgRpc } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import type { VestingAccount } from "../account.ts";
import { checkBaseVesting } from "../checkVestingAccount.ts";
import {
  ensureAmount,
  ensureNew,
  ensureNotBlocked,
  ensureSound,
  newBaseVesting,
  partiesOf,
  type VestingDeps,
} from "../keeper.ts";

/**
 * Creates an account whose coins vest linearly from now on, or all at the end. That the end lies ahead is not checked.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/vesting/msg_server.go
 */
export const createVestingAccount: MsgHandler<VestingDeps, MsgRpc["createVestingAccount"]> = {
  handle(ctx, deps, msg) {
    const { from, to } = partiesOf(msg);
    ensureAmount(msg.amount);
    ensure(msg.endTime > 0n, sdkErrors.invalidRequest, "invalid end time");
    deps.bank.isSendEnabledCoins(ctx, msg.amount);
    ensureNotBlocked(deps, to, msg.toAddress);
    ensureNew(ctx, deps, to, msg.toAddress);

    const baseVestingAccount = newBaseVesting(ctx, deps, to, msg.amount, msg.endTime);
    ensureSound(checkBaseVesting(baseVestingAccount));
    const account: VestingAccount = msg.delayed
      ? { kind: "delayed", value: { baseVestingAccount } }
      : { kind: "continuous", value: { baseVestingAccount, startTime: unixSeconds(ctx.time) } };
    deps.auth.setAccount(ctx, account);
    deps.bank.sendCoins(ctx, from, to, msg.amount);
    return {};
  },
};
