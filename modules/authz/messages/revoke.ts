import type { MsgRpc } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import type { AuthzDeps } from "../deps.ts";
import { deleteGrant } from "../grants.ts";
import { partiesOf } from "./parties.ts";

/** Takes a grant back. */
export const revoke: MsgHandler<AuthzDeps, MsgRpc["revoke"]> = {
  handle(ctx, _, msg) {
    const { granter, grantee } = partiesOf(msg);
    ensure(msg.msgTypeUrl !== "", sdkErrors.invalidRequest, "missing msg method name");
    deleteGrant(ctx, granter, grantee, msg.msgTypeUrl);
    return {};
  },
};
