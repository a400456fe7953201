import type { MsgGrant, MsgRpc } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import {
  type Address,
  accounts,
  type Ctx,
  ensure,
  type MsgHandler,
  sdkErrors,
} from "@milkyway/core";
import { readAuthorization } from "../authorizations/read.ts";
import type { AuthzDeps } from "../deps.ts";
import { saveGrant } from "../grants.ts";
import { partiesOf } from "./parties.ts";

/** The grantee gets an account when it has none. */
function requireAccount(ctx: Ctx, { auth, bank }: AuthzDeps, grantee: Address): void {
  if (auth.getAccount(ctx, grantee) !== undefined) return;
  ensure(
    !bank.blockedAddr(grantee),
    sdkErrors.unauthorized,
    () => `${accounts.toText(grantee)} is not allowed to receive funds`,
  );
  auth.createAccount(ctx, grantee);
}

function handle(ctx: Ctx, deps: AuthzDeps, msg: MsgGrant) {
  const { granter, grantee } = partiesOf(msg);
  const authorization = readAuthorization(deps, msg.grant.authorization);
  const { kind, value } = authorization;
  kind.validate(value);
  requireAccount(ctx, deps, grantee);
  const msgTypeUrl = kind.msgTypeUrl(value);
  ensure(deps.router.has(msgTypeUrl), sdkErrors.invalidType, `${msgTypeUrl} doesn't exist.`);
  saveGrant(ctx, granter, grantee, authorization, msg.grant.expiration);
  return {};
}

/** Allows another account to send messages of one type as the granter. */
export const grant: MsgHandler<AuthzDeps, MsgRpc["grant"]> = { handle };
