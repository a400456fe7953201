import type { TypeRegistry } from "@milkyway/codec";
import type { Address, Ctx, MsgRouter } from "@milkyway/core";
import type { AuthorizationKind } from "./authorizations/authorization.ts";

/** What x/authz asks of its neighbours. */
export interface AuthzDeps {
  readonly registry: TypeRegistry;
  readonly router: MsgRouter;
  readonly auth: {
    getAccount(ctx: Ctx, address: Address): unknown;
    createAccount(ctx: Ctx, address: Address): unknown;
  };
  readonly bank: { blockedAddr(address: Address): boolean };
  /** Types of authorizations that other modules declare. */
  readonly authorizations: readonly AuthorizationKind[];
}
