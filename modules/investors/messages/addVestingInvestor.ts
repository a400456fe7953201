import { defineEvent, ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { InvestorsDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { setVestingInvestor } from "../keeper.ts";

const added = defineEvent("add_vesting_investor", "vesting_investor");

/** Governance makes an account an investor. It succeeds, without effect, when the vesting is over. */
export const addVestingInvestor: MsgHandler<InvestorsDeps, MsgRpc["addVestingInvestor"]> = {
  handle(ctx, deps, { authority, vestingInvestor }) {
    ensureAuthority(deps.authority, authority);
    setVestingInvestor(ctx, deps, vestingInvestor);
    ctx.emit(added({ vesting_investor: vestingInvestor }));
    return {};
  },
};
