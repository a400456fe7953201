import type { MessageType } from "@milkyway/codec";
import {
  BaseAccount,
  QueryAccountRequest,
  QueryAccountResponse,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { QueryBalanceRequest, QueryBalanceResponse } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { CometRpc } from "./cometRpc.ts";

interface QueryAnswer {
  readonly response: { readonly code: number; readonly log: string; readonly value: string | null };
}

/** Asks the application of a node through its engine. */
export async function query<Q, A>(
  rpc: CometRpc,
  path: string,
  request: readonly [MessageType<Q>, Q],
  answer: MessageType<A>,
): Promise<A> {
  const [type, value] = request;
  const data = Buffer.from(type.encode(value)).toString("hex");
  const { response } = await rpc.call<QueryAnswer>("abci_query", { path, data });
  if (response.code !== 0) throw new Error(`${path}: ${response.log}`);
  return answer.decode(Buffer.from(response.value ?? "", "base64"));
}

/** The number of the next transaction of an account. */
export async function sequenceOf(rpc: CometRpc, address: string): Promise<bigint> {
  const path = "/cosmos.auth.v1beta1.Query/Account";
  const { account } = await query(
    rpc,
    path,
    [QueryAccountRequest, { address }],
    QueryAccountResponse,
  );
  if (account === undefined) throw new Error(`no account ${address}`);
  return BaseAccount.decode(account.value).sequence;
}

/** What an account has of the staking token. */
export async function balanceOf(rpc: CometRpc, address: string): Promise<bigint> {
  const path = "/cosmos.bank.v1beta1.Query/Balance";
  const request = { address, denom: "umilk" };
  const { balance } = await query(rpc, path, [QueryBalanceRequest, request], QueryBalanceResponse);
  return balance?.amount ?? 0n;
}
