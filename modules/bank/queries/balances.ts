import type { QueryRpc } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import {
  type Address,
  accounts,
  type Ctx,
  invalidArgument,
  type Page,
  paginateMap,
  type QueryHandler,
} from "@milkyway/core";
import { amountOf, type Coin, mustBeDenom } from "@milkyway/math";
import type { BankModuleDeps } from "../moduleDeps.ts";
import { state } from "../state.ts";
import { addressOf, ensureDenom, orElse } from "./check.ts";

function pageOf(
  ctx: Ctx,
  address: Address,
  request: PageRequest | undefined,
  item: (denom: string, amount: bigint) => Coin,
): Page<Coin> {
  const prefix = accounts.key.encodePart(address);
  return orElse(
    () =>
      paginateMap(ctx, state.balances, request, ([, denom], amount) => item(denom, amount), {
        prefix,
      }),
    (reason) => invalidArgument(`paginate: ${reason}`),
  );
}

export const balance: QueryHandler<BankModuleDeps, QueryRpc["balance"]> = (
  ctx,
  { bank },
  { address, denom },
) => {
  ensureDenom(denom);
  return { balance: bank.getBalance(ctx, addressOf(address), denom) };
};

/** Balances by denom, named by their display denom if that is asked for and known. */
export const allBalances: QueryHandler<BankModuleDeps, QueryRpc["allBalances"]> = (
  ctx,
  _,
  { address, pagination, resolveDenom },
) => {
  const shown = (denom: string) =>
    (resolveDenom ? state.denomMetadata.get(ctx, denom)?.display : undefined) ?? denom;
  const page = pageOf(ctx, addressOf(address), pagination, (base, amount) => {
    const denom = shown(base);
    mustBeDenom(denom);
    return { denom, amount };
  });
  return { balances: page.items, pagination: page.pagination };
};

/** Zero amounts stay in the list. */
export const spendableBalances: QueryHandler<BankModuleDeps, QueryRpc["spendableBalances"]> = (
  ctx,
  { bank },
  { address, pagination },
) => {
  const owner = addressOf(address);
  const page = pageOf(ctx, owner, pagination, (denom, amount) => ({ denom, amount }));
  const spendable = bank.spendableCoins(ctx, owner);
  const balances = page.items.map(({ denom }) => ({ denom, amount: amountOf(spendable, denom) }));
  return { balances, pagination: page.pagination };
};

export const spendableBalanceByDenom: QueryHandler<
  BankModuleDeps,
  QueryRpc["spendableBalanceByDenom"]
> = (ctx, { bank }, { address, denom }) => {
  const owner = addressOf(address);
  ensureDenom(denom);
  return { balance: bank.spendableCoin(ctx, owner, denom) };
};
