import type { MsgRpc } from "@milkyway/codec/gen/connect/marketmap/v2";
import { type MsgHandler, plainError } from "@milkyway/core";
import type { MarketmapDeps } from "../keeper.ts";
import { checkAccount, validateParams } from "../params.ts";
import { state } from "../state.ts";

/** Governance names the admin and those that change markets. */
export const updateParams: MsgHandler<MarketmapDeps, MsgRpc["updateParams"]> = {
  validate({ authority, params }) {
    checkAccount(authority);
    if (params.marketAuthorities.length === 0)
      throw plainError("cannot create Params with empty market authorities");
    validateParams(params);
  },
  handle(ctx, deps, { authority, params }) {
    if (authority !== deps.authority)
      throw plainError(
        `request authority ${authority} does not match module keeper authority ${deps.authority}`,
      );
    state.params.set(ctx, params);
    return {};
  },
};
