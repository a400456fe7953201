import { toBase64 } from "@milkyway/bytes";
import { asInt64, asList, asObject } from "@milkyway/comet";
import { EngineError } from "../engine/engineError.ts";
import type { ChainReads } from "../engine/reads/chainReads.ts";
import { readBlockMeta, readIdentifiedBlock, readValidator } from "./answers/readBlock.ts";
import { readFoundTx } from "./answers/readTx.ts";
import type { CometClient, CometParams } from "./cometClient.ts";

function at(height: bigint | undefined): CometParams {
  return height === undefined ? {} : { height: `${height}` };
}

/** Blocks and what belongs to them, as a CometBFT has them; `lastHeight` is that of the application. */
export function cometChain(client: CometClient, lastHeight: () => bigint): ChainReads {
  return {
    get latestHeight() {
      return lastHeight();
    },
    async block(height) {
      return readIdentifiedBlock(await client.call("block", at(height)));
    },
    async meta(height = lastHeight()) {
      const range = { minHeight: `${height}`, maxHeight: `${height}` };
      const answer = asObject(await client.call("blockchain", range), "answer");
      const [meta] = asList(answer.block_metas, "block_metas");
      if (meta === undefined) throw new EngineError("missing", "could not find block");
      return readBlockMeta(meta);
    },
    async validators(height, { page = 1, perPage = 30 }) {
      const params = { ...at(height), page: `${page}`, per_page: `${perPage}` };
      const answer = asObject(await client.call("validators", params), "answer");
      return {
        height: asInt64(answer.block_height, "block_height"),
        items: asList(answer.validators, "validators").map(readValidator),
        total: Number(asInt64(answer.total, "total")),
      };
    },
    async tx(hash) {
      return readFoundTx(await client.call("tx", { hash: toBase64(hash) }));
    },
    async searchTxs({ query, page = 1, perPage = 30, orderBy = "" }) {
      const params = { query, page: `${page}`, per_page: `${perPage}`, order_by: orderBy };
      const answer = asObject(await client.call("tx_search", params), "answer");
      return {
        items: asList(answer.txs, "txs").map(readFoundTx),
        total: Number(asInt64(answer.total_count, "total_count")),
      };
    },
  };
}
