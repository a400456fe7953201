import type { QueryRpc } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { invalidArgument, notFound, type QueryHandler } from "@milkyway/core";
import { accountToAny } from "../accountValue.ts";
import type { AuthKeeper } from "../keeper.ts";

interface Deps {
  readonly keeper: AuthKeeper;
}

/** Accounts that do not exist yet are answered with the numbers they would get now. */
export const moduleAccounts: QueryHandler<Deps, QueryRpc["moduleAccounts"]> = (
  ctx,
  { keeper },
) => ({
  accounts: keeper.moduleNames.map((name) => accountToAny(keeper.getModuleAccount(ctx, name))),
});

export const moduleAccountByName: QueryHandler<Deps, QueryRpc["moduleAccountByName"]> = (
  ctx,
  { keeper },
  { name },
) => {
  if (name === "") throw invalidArgument("module name is empty");
  if (!keeper.moduleNames.includes(name)) throw notFound(`account ${name} not found`);
  return { account: accountToAny(keeper.getModuleAccount(ctx, name)) };
};
