import type { QueryRpc } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import {
  accounts as addresses,
  type Ctx,
  invalidArgument,
  notFound,
  paginateMap,
  type QueryHandler,
} from "@milkyway/core";
import { type Account, baseOf } from "../account.ts";
import { accountToAny } from "../accountValue.ts";
import { getAccount } from "../keeper.ts";
import { state } from "../state.ts";

function requireAccount(ctx: Ctx, address: string): Account {
  const account = getAccount(ctx, addresses.fromText(address));
  if (account === undefined) throw notFound(`account ${address} not found`);
  return account;
}

export const accounts: QueryHandler<unknown, QueryRpc["accounts"]> = (ctx, _, { pagination }) => {
  const page = paginateMap(ctx, state.accounts, pagination, (_address, account) =>
    accountToAny(account),
  );
  return { accounts: page.items, pagination: page.pagination };
};

export const account: QueryHandler<unknown, QueryRpc["account"]> = (ctx, _, { address }) => {
  if (address === "") throw invalidArgument("Address cannot be empty");
  return { account: accountToAny(requireAccount(ctx, address)) };
};

/** What every account has. The address is answered as it was asked. */
export const accountInfo: QueryHandler<unknown, QueryRpc["accountInfo"]> = (
  ctx,
  _,
  { address },
) => {
  if (address === "") throw invalidArgument("address cannot be empty");
  return { info: { ...baseOf(requireAccount(ctx, address)), address } };
};

export const accountAddressByID: QueryHandler<unknown, QueryRpc["accountAddressByID"]> = (
  ctx,
  _,
  { id, accountId },
) => {
  if (id !== 0n)
    throw invalidArgument("requesting with id isn't supported, try to request using account-id");
  const address = state.accounts.indexes.number.match(ctx, accountId);
  if (address === undefined)
    throw notFound(`account address not found with account number ${accountId}`);
  return { accountAddress: addresses.toText(address) };
};
