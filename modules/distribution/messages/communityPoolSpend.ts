import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { accounts, ensureAuthority, type MsgHandler, parseAddress } from "@milkyway/core";
import { distributeFromFeePool } from "../communityPool.ts";
import type { DistributionDeps } from "../deps.ts";
import { ensureAmount, ensureNotBlocked } from "./checks.ts";

/** Governance pays coins of the community to an account. */
export const communityPoolSpend: MsgHandler<DistributionDeps, MsgRpc["communityPoolSpend"]> = {
  handle(ctx, deps, { authority, recipient, amount }) {
    parseAddress(authority, "invalid authority address");
    ensureAuthority(deps.authority, authority);
    ensureAmount(amount);
    const to = accounts.fromText(recipient);
    ensureNotBlocked(deps.bank, to, recipient);
    distributeFromFeePool(ctx, deps, amount, to);
    return {};
  },
};
