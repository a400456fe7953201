import { Metadata, type QueryRpc } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { text } from "@milkyway/collections";
import {
  accounts,
  type Ctx,
  internal,
  notFound,
  paginateKeys,
  paginateMap,
  paginateStore,
  type QueryHandler,
} from "@milkyway/core";
import { balanceOf } from "../balances.ts";
import type { BankModuleDeps } from "../moduleDeps.ts";
import { getParams, sendEnabledEntry } from "../sendEnabled.ts";
import { state } from "../state.ts";
import { ensureDenom, orElse } from "./check.ts";

export const totalSupply: QueryHandler<unknown, QueryRpc["totalSupply"]> = (
  ctx,
  _,
  { pagination },
) => {
  const page = orElse(
    () => paginateMap(ctx, state.supply, pagination, (denom, amount) => ({ denom, amount })),
    internal,
  );
  return { supply: page.items, pagination: page.pagination };
};

export const supplyOf: QueryHandler<BankModuleDeps, QueryRpc["supplyOf"]> = (
  ctx,
  { bank },
  { denom },
) => {
  ensureDenom(denom);
  return { amount: bank.getSupply(ctx, denom) };
};

export const params: QueryHandler<unknown, QueryRpc["params"]> = (ctx) => ({
  params: getParams(ctx),
});

export const denomMetadata: QueryHandler<BankModuleDeps, QueryRpc["denomMetadata"]> = (
  ctx,
  { bank },
  { denom },
) => {
  ensureDenom(denom);
  const metadata = bank.getDenomMetadata(ctx, denom);
  if (metadata === undefined) throw notFound(`client metadata for denom ${denom}`);
  return { metadata };
};

export const denomsMetadata: QueryHandler<unknown, QueryRpc["denomsMetadata"]> = (
  ctx,
  _,
  { pagination },
) => {
  const page = orElse(
    () =>
      paginateStore(ctx.store("bank"), state.denomMetadata.prefix, pagination, (_key, value) =>
        Metadata.decode(value),
      ),
    internal,
  );
  return { metadatas: page.items, pagination: page.pagination };
};

/** Who holds a denom, by address. */
export const denomOwners: QueryHandler<unknown, QueryRpc["denomOwners"]> = (
  ctx: Ctx,
  _,
  { denom, pagination },
) => {
  ensureDenom(denom);
  const page = paginateKeys(
    ctx,
    state.balances.indexes.owners,
    pagination,
    ([, owner]) => ({
      address: accounts.toText(owner),
      balance: { denom, amount: balanceOf(ctx, owner, denom) },
    }),
    { prefix: text.encodePart(denom) },
  );
  return { denomOwners: page.items, pagination: page.pagination };
};

/** The entries of the denoms asked for, without a page; without any, a page of all entries. */
export const sendEnabled: QueryHandler<unknown, QueryRpc["sendEnabled"]> = (
  ctx,
  _,
  { denoms, pagination },
) => {
  if (denoms.length === 0) {
    const page = orElse(
      () =>
        paginateMap(ctx, state.sendEnabled, pagination, (denom, enabled) => ({ denom, enabled })),
      internal,
    );
    return { sendEnabled: page.items, pagination: page.pagination };
  }
  const entries = denoms.flatMap((denom) => {
    const enabled = sendEnabledEntry(ctx, denom);
    return enabled === undefined ? [] : [{ denom, enabled }];
  });
  return { sendEnabled: entries, pagination: undefined };
};
