import {
  type GetTxsEventRequest,
  type GetTxsEventResponse,
  OrderBy,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { internal } from "@milkyway/core";
import { messageOf } from "../../../engine/engineError.ts";
import type { ApiContext } from "../../apiContext.ts";
import { decodedTx } from "./decodedTx.ts";
import { txInBlock } from "./txResponse.ts";

const DEFAULT_LIMIT = 100;

const ORDERS = new Map<number, string>([
  [OrderBy.ORDER_BY_ASC, "asc"],
  [OrderBy.ORDER_BY_DESC, "desc"],
]);

/** A 64-bit number as Go's `int`, or what stands for none. */
function positive(value: bigint, otherwise: number): number {
  const signed = BigInt.asIntN(64, value);
  return signed > 0n ? Number(signed) : otherwise;
}

/** Transactions whose events match a query; `pagination` and `events` of the request are not looked at. */
export async function getTxsEvent(
  { engine, application }: ApiContext,
  { query, page, limit, orderBy }: GetTxsEventRequest,
): Promise<GetTxsEventResponse> {
  if (query === "") throw internal("query cannot be empty");
  const { chain } = engine;
  const { registry } = application.descriptors;
  const found = await chain
    .searchTxs({
      query,
      page: positive(page, 1),
      perPage: positive(limit, DEFAULT_LIMIT),
      orderBy: ORDERS.get(orderBy),
    })
    .catch((error) => {
      throw internal(`failed to search for txs: ${messageOf(error)}`);
    });
  const txs = found.items.map(({ tx }) => decodedTx(tx, registry));
  const metas = await Promise.all(found.items.map(({ height }) => chain.meta(height)));
  const txResponses = found.items.map((item, i) => {
    const [tx, meta] = [txs[i] as (typeof txs)[number], metas[i] as (typeof metas)[number]];
    return txInBlock(item, tx, meta.header.time);
  });
  return { txs, txResponses, pagination: undefined, total: BigInt(found.total) };
}
