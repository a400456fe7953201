import { defineEvent, ensureAuthority, type MsgHandler } from "@milkyway/core";
import { decToText } from "@milkyway/math";
import type { InvestorsDeps } from "../deps.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { setRewardRatio, withdrawAll } from "../keeper.ts";
import { state } from "../state.ts";

const updated = defineEvent("update_investors_reward_ratio", "investors_reward_ratio");

/** Governance changes the part that investors get; what they earned so far is paid by the old one. */
export const updateInvestorsRewardRatio: MsgHandler<
  InvestorsDeps,
  MsgRpc["updateInvestorsRewardRatio"]
> = {
  handle(ctx, deps, { authority, investorsRewardRatio: ratio }) {
    ensureAuthority(deps.authority, authority);
    for (const investor of state.vestingInvestors.keys(ctx)) withdrawAll(ctx, deps, investor);
    setRewardRatio(ctx, ratio);
    ctx.emit(updated({ investors_reward_ratio: decToText(ratio) }));
    return {};
  },
};
