import type {
  GetBlockWithTxsRequest,
  GetBlockWithTxsResponse,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { sdkErrors } from "@milkyway/core";
import type { ApiContext } from "../../apiContext.ts";
import type { Call } from "../../apiMethod.ts";
import { decodedTx } from "./decodedTx.ts";

const DEFAULT_LIMIT = 100n;

/** A block with its transactions, a page of them decoded. */
export async function getBlockWithTxs(
  { engine, application }: ApiContext,
  { height, pagination }: GetBlockWithTxsRequest,
  call: Call,
): Promise<GetBlockWithTxsResponse> {
  const current = call.height ?? engine.chain.latestHeight;
  if (height < 1n || height > current)
    throw sdkErrors.invalidHeight.wrap(
      `requested height ${height} but height must not be less than 1 or greater than the current height ${current}`,
    );
  const { blockId, block } = await engine.chain.block(height);
  const { offset, limit, reverse } = pagination ?? {
    offset: 0n,
    limit: DEFAULT_LIMIT,
    reverse: false,
  };
  const total = BigInt(block.data.txs.length);
  if (offset >= total && total !== 0n)
    throw sdkErrors.invalidRequest.wrap(
      `out of range: cannot paginate ${total} txs with offset ${offset} and limit ${limit}`,
    );
  const page = reverse
    ? downward(block.data.txs, offset, limit)
    : block.data.txs.slice(Number(offset), Number(offset + limit));
  const { registry } = application.descriptors;
  return {
    txs: page.map((tx) => decodedTx(tx, registry)),
    blockId,
    block,
    pagination: { nextKey: new Uint8Array(0), total },
  };
}

/** From an index down; the first transaction is left out, as the reference leaves it. */
function downward<T>(items: readonly T[], from: bigint, limit: bigint): T[] {
  const out: T[] = [];
  for (let i = from; i > 0n && BigInt(out.length) < limit; i--) out.push(items[Number(i)] as T);
  return out;
}
