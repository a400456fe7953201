import type { MsgRpc } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import type { MsgHandler } from "@milkyway/core";
import type { VestingAccount } from "../account.ts";
import { checkVestingAccount } from "../checkVestingAccount.ts";
import {
  ensureAmount,
  ensureNew,
  ensureNotBlocked,
  ensureSound,
  newBaseVesting,
  partiesOf,
  type VestingDeps,
} from "../keeper.ts";

/** Creates an account whose coins never vest; they can be delegated. */
export const createPermanentLockedAccount: MsgHandler<
  VestingDeps,
  MsgRpc["createPermanentLockedAccount"]
> = {
  handle(ctx, deps, msg) {
    const { from, to } = partiesOf(msg);
    ensureAmount(msg.amount);
    deps.bank.isSendEnabledCoins(ctx, msg.amount);
    ensureNotBlocked(deps, to, msg.toAddress);
    ensureNew(ctx, deps, to, msg.toAddress);

    const baseVestingAccount = newBaseVesting(ctx, deps, to, msg.amount, 0n);
    const account: VestingAccount = { kind: "permanentLocked", value: { baseVestingAccount } };
    ensureSound(checkVestingAccount(account));
    deps.auth.setAccount(ctx, account);
    deps.bank.sendCoins(ctx, from, to, msg.amount);
    return {};
  },
};
