import type { MsgRpc } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { ensureAuthority, type MsgHandler } from "@milkyway/core";
import type { BankModuleDeps } from "../moduleDeps.ts";
import { checkParams } from "../params.ts";
import { setParams } from "../sendEnabled.ts";

/** Replaces the parameters. */
export const updateParams: MsgHandler<BankModuleDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, { authority, params }) {
    ensureAuthority(deps.authority, authority);
    checkParams(params);
    setParams(ctx, params);
    return {};
  },
};
