import {
  accounts,
  ensure,
  ensureAuthority,
  type MsgHandler,
  sdkErrors,
  toChainError,
} from "@milkyway/core";
import { validateAsset } from "../asset.ts";
import { events } from "../events.ts";
import type { Asset, MsgRpc } from "../gen/v1.ts";
import { type AssetsDeps, setAsset } from "../keeper.ts";

function ensureValidAsset(asset: Asset): void {
  try {
    validateAsset(asset);
  } catch (error) {
    throw sdkErrors.invalidRequest.wrap(toChainError(error).message);
  }
}

/**
 * Governance registers an asset, or replaces what is registered for its denom. The content is looked at here, not by a
 * stateless check, and before the sender.
 */
export const registerAsset: MsgHandler<AssetsDeps, MsgRpc["registerAsset"]> = {
  handle(ctx, deps, { authority, asset }) {
    ensure(accounts.isValid(authority), sdkErrors.invalidAddress, "invalid authority address");
    ensureValidAsset(asset);
    ensureAuthority(deps.authority, authority);
    if (ctx.rules.assetExponent === "at most 18")
      ensure(asset.exponent <= 18, sdkErrors.invalidRequest, `invalid exponent: ${asset.exponent}`);
    setAsset(ctx, asset);
    const { denom, ticker, exponent } = asset;
    ctx.emit(events.registerAsset({ denom, ticker, exponent }));
    return {};
  },
};
