import type { MsgRpc } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { accounts, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { type FeegrantDeps, revokeAllowance as revoke } from "../keeper.ts";

/** Takes an allowance back. */
export const revokeAllowance: MsgHandler<FeegrantDeps, MsgRpc["revokeAllowance"]> = {
  handle(ctx, _, msg) {
    ensure(msg.grantee !== msg.granter, sdkErrors.invalidAddress, "addresses must be different");
    const grantee = accounts.fromText(msg.grantee);
    revoke(ctx, accounts.fromText(msg.granter), grantee);
    return {};
  },
};
