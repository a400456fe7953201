import type { Any } from "@milkyway/codec";
import { sdkErrors } from "@milkyway/core";
import type { AuthzDeps } from "../deps.ts";
import type { AuthorizationKind } from "./authorization.ts";
import { genericAuthorization } from "./generic.ts";
import { sendAuthorization } from "./send.ts";
import { stakeAuthorization } from "./stake.ts";

/** An authorization with what its type says about it. */
export interface Authorization {
  readonly kind: AuthorizationKind<unknown>;
  readonly value: unknown;
}

const OWN = [
  genericAuthorization,
  sendAuthorization,
  stakeAuthorization,
] as unknown as readonly AuthorizationKind<unknown>[];

/** The authorization in a grant; fails when there is none, or when no module of this chain declares its type. */
export function readAuthorization(deps: AuthzDeps, any: Any | undefined): Authorization {
  if (any === undefined) throw sdkErrors.invalidType.wrap("authorization is nil");
  if (any.typeUrl === "") throw sdkErrors.invalidType.wrap("expected <nil>, got <nil>");
  const kinds = [...OWN, ...(deps.authorizations as readonly AuthorizationKind<unknown>[])];
  const kind = kinds.find(({ type }) => any.typeUrl === `/${type.typeName}`);
  if (kind === undefined)
    throw sdkErrors.notSupported.wrap(`authorizations of type ${any.typeUrl}`);
  return { kind, value: kind.type.decode(any.value) };
}

/** An authorization as it is kept and answered. */
export function writeAuthorization({ kind, value }: Authorization): Any {
  return { typeUrl: `/${kind.type.typeName}`, value: kind.type.encode(value) };
}
