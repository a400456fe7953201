import { accounts, ensure, ensureAuthority, type MsgHandler, sdkErrors } from "@milkyway/core";
import { checkDenom } from "@milkyway/math";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { type AssetsDeps, removeAsset } from "../keeper.ts";

/** Governance removes the asset of a denom. As in registration, the content is looked at before the sender. */
export const deregisterAsset: MsgHandler<AssetsDeps, MsgRpc["deregisterAsset"]> = {
  handle(ctx, deps, { authority, denom }) {
    ensure(accounts.isValid(authority), sdkErrors.invalidAddress, "invalid authority address");
    const wrong = checkDenom(denom);
    ensure(wrong === undefined, sdkErrors.invalidRequest, wrong);
    ensureAuthority(deps.authority, authority);
    removeAsset(ctx, denom);
    ctx.emit(events.deregisterAsset({ denom }));
    return {};
  },
};
