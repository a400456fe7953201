import type { MsgRpc } from "@milkyway/codec/gen/connect/marketmap/v2";
import { type MsgHandler, plainError, wrapping } from "@milkyway/core";
import type { MarketmapDeps } from "../keeper.ts";
import { checkAccount } from "../params.ts";
import { state } from "../state.ts";

/**
 * What is left when each of the given is removed. As in the original the entry after a removed one is not looked at, so
 * that of two neighbours the second stays.
 */
function without(authorities: readonly string[], removed: readonly string[]): string[] {
  const left = [...authorities];
  for (let i = 0; i < authorities.length; i++) {
    const authority = left[i];
    if (authority !== undefined && removed.includes(authority)) left.splice(i, 1);
  }
  return left;
}

/** The admin takes the right to change markets from accounts. */
export const removeMarketAuthorities: MsgHandler<MarketmapDeps, MsgRpc["removeMarketAuthorities"]> =
  {
    validate({ admin, removeAddresses }) {
      checkAccount(admin);
      if (removeAddresses.length === 0) throw plainError("addresses to remove cannot be nil");
      const seen = new Set<string>();
      for (const address of removeAddresses) {
        if (seen.has(address)) throw plainError(`duplicate address ${address} found`);
        wrapping("invalid market authority string", () => checkAccount(address));
        seen.add(address);
      }
    },
    handle(ctx, _deps, { admin, removeAddresses }) {
      const params = state.params.require(ctx);
      if (admin !== params.admin)
        throw plainError(`request admin ${admin} does not match module admin ${params.admin}`);
      if (removeAddresses.length > params.marketAuthorities.length)
        throw plainError("remove addresses must be a subset of the current market authorities");
      const marketAuthorities = without(params.marketAuthorities, removeAddresses);
      state.params.set(ctx, { ...params, marketAuthorities });
      return {};
    },
  };
