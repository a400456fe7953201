/** Executes messages for others. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/authz/keeper/keeper.go DispatchActions */
import { compactText, type MessageType } from "@milkyway/codec";
import {
  type Address,
  accounts,
  attribute,
  type Ctx,
  ensure,
  isFailure,
  messageSigners,
  sdkErrors,
  wrapError,
} from "@milkyway/core";
import type { AuthorizedMsg } from "./authorizations/authorization.ts";
import { readAuthorization } from "./authorizations/read.ts";
import type { AuthzDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { deleteGrant, updateGrant } from "./grants.ts";
import { state } from "./state.ts";

/** A message with its type. */
export interface Action extends AuthorizedMsg {
  readonly type: MessageType<unknown>;
}

/** Takes a message from what the granter allows. */
function authorize(
  ctx: Ctx,
  deps: AuthzDeps,
  granter: Address,
  grantee: Address,
  action: Action,
): void {
  const { typeUrl } = action;
  const grant = state.grants.get(ctx, [granter, grantee, typeUrl]);
  ensure(
    grant !== undefined,
    errors.noAuthorizationFound,
    () =>
      `failed to get grant with given granter: ${accounts.toText(granter)}, grantee: ${accounts.toText(grantee)} & msgType: ${typeUrl} `,
  );
  const { expiration } = grant;
  ensure(expiration === undefined || expiration >= ctx.time, errors.authorizationExpired);
  const { kind, value } = readAuthorization(deps, grant.authorization);
  const { accepted, used, updated } = kind.accept(ctx, value, action);
  if (used) deleteGrant(ctx, granter, grantee, typeUrl);
  else if (updated !== undefined) updateGrant(ctx, granter, grantee, { kind, value: updated });
  ensure(accepted, sdkErrors.unauthorized);
}

function run(ctx: Ctx, { router }: AuthzDeps, action: Action, index: number): Uint8Array {
  const { typeUrl, type, value } = action;
  ensure(router.has(typeUrl), sdkErrors.unknownRequest, `unrecognized message route: ${typeUrl}`);
  try {
    const { response, events } = router.run(ctx, typeUrl, value);
    const position = attribute("authz_msg_index", String(index));
    for (const event of events) {
      event.attributes.push(position);
      ctx.emit(event);
    }
    return response;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const text = compactText(type, value);
    throw wrapError(error, `failed to execute message; message ${text}`);
  }
}

/** Executes messages as their signers, one after the other; gives the response of each as bytes. */
export function dispatchActions(
  ctx: Ctx,
  deps: AuthzDeps,
  grantee: Address,
  actions: readonly Action[],
): readonly Uint8Array[] {
  return actions.map((action, index) => {
    const signers = messageSigners(action.type, action.value);
    const [granter] = signers;
    ensure(granter !== undefined && signers.length === 1, errors.numOfSigners);
    if (granter !== grantee) authorize(ctx, deps, granter, grantee, action);
    return run(ctx, deps, action, index);
  });
}
