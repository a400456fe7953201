import type { MsgRpc } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import { ensure, ensureAuthority, type MsgHandler, sdkErrors } from "@milkyway/core";
import { checkCoin } from "@milkyway/math";
import type { CrisisDeps } from "../invariants.ts";
import { state } from "../state.ts";

/** Sets the fee for having an invariant checked. */
export const updateParams: MsgHandler<CrisisDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, { authority, constantFee }) {
    ensureAuthority(deps.authority, authority);
    const valid = checkCoin(constantFee) === undefined;
    ensure(valid, sdkErrors.invalidCoins, "invalid constant fee");
    state.constantFee.set(ctx, constantFee);
    return {};
  },
};
