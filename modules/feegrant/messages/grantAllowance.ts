import type { MsgRpc } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { accounts, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { readAllowance } from "../allowances/read.ts";
import { type FeegrantDeps, grantAllowance as keep, requireNone } from "../keeper.ts";

/** Allows another account to let the granter pay its fees. */
export const grantAllowance: MsgHandler<FeegrantDeps, MsgRpc["grantAllowance"]> = {
  handle(ctx, deps, msg) {
    ensure(
      msg.grantee.toLowerCase() !== msg.granter.toLowerCase(),
      sdkErrors.invalidAddress,
      "cannot self-grant fee authorization",
    );
    const grantee = accounts.fromText(msg.grantee);
    const granter = accounts.fromText(msg.granter);
    requireNone(ctx, granter, grantee);
    const allowance = readAllowance(msg.allowance);
    allowance.kind.validate(allowance.value);
    keep(ctx, deps, granter, grantee, allowance);
    return {};
  },
};
