import { MSG } from "@milkyway/codec";
import type { MsgExec, MsgRpc } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import {
  ensure,
  type MsgHandler,
  parseAddress,
  plainError,
  sdkErrors,
  wrapping,
} from "@milkyway/core";
import type { AuthzDeps } from "../deps.ts";
import { type Action, dispatchActions } from "../dispatch.ts";

function readActions({ registry }: AuthzDeps, { msgs }: MsgExec): readonly Action[] {
  return msgs.map(({ typeUrl, value }) => {
    ensure(
      typeUrl !== "",
      sdkErrors.invalidRequest,
      "messages contains *types.Any which is not a sdk.MsgRequest",
    );
    const type = registry.resolveAs(typeUrl, MSG);
    return { typeUrl, type, value: type.decode(value) };
  });
}

/** Stateless checks of all messages, before the first one runs. */
function checkActions({ router }: AuthzDeps, actions: readonly Action[]): void {
  for (const [index, { typeUrl, value }] of actions.entries())
    if (router.has(typeUrl)) wrapping(`msg ${index}`, () => router.validate(typeUrl, value));
}

/** Sends messages of others, as far as they allow it. */
export const exec: MsgHandler<AuthzDeps, MsgRpc["exec"]> = {
  handle(ctx, deps, msg) {
    if (msg.grantee === "") throw plainError("empty address string is not allowed");
    const grantee = parseAddress(msg.grantee, "invalid grantee address");
    ensure(msg.msgs.length > 0, sdkErrors.invalidRequest, "messages cannot be empty");
    const actions = readActions(deps, msg);
    checkActions(deps, actions);
    return { results: dispatchActions(ctx, deps, grantee, actions) };
  },
};
