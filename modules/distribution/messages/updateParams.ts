import type { MsgRpc } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { ensure, ensureAuthority, type MsgHandler, parseAddress, sdkErrors } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import type { DistributionDeps } from "../deps.ts";
import { validateParams } from "../params.ts";
import { state } from "../state.ts";

const isUnset = (value: Dec | undefined) => value === undefined || value === 0n;

/** Governance replaces the parameters. */
export const updateParams: MsgHandler<DistributionDeps, MsgRpc["updateParams"]> = {
  handle(ctx, deps, { authority, params }) {
    parseAddress(authority, "invalid authority address");
    ensureAuthority(deps.authority, authority);
    ensure(
      isUnset(params.baseProposerReward) && isUnset(params.bonusProposerReward),
      sdkErrors.invalidRequest,
      "cannot update base or bonus proposer reward because these are deprecated fields",
    );
    validateParams(params);
    state.params.set(ctx, params);
    return {};
  },
};
