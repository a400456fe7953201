import { fromBase64, fromHex, toBase64, toHex } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { TxMsgData } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { RpcError, type Transport } from "@milkyway/sdk";
import type { DevChain } from "./devChain.ts";
import { TxFailed, type TxResult, txHash } from "./txResult.ts";
import { txsMatching } from "./txsMatching.ts";

const INTERNAL_ERROR = -32603;
const NO_METHOD = -32601;
const NEW_BLOCK = /^tm\.event\s*=\s*'NewBlock'$/;

function txForm(tx: TxResult): JsonObject {
  const { hash, height, index, code, codespace, log, gasWanted, gasUsed, responses } = tx;
  const data = toBase64(TxMsgData.encode(TxMsgData.create({ msgResponses: responses })));
  const events = tx.events.map(({ type, attributes }) => ({
    type,
    attributes: attributes.map(({ key, value, index }) => ({ key, value, index })),
  }));
  const gas = { gas_wanted: `${gasWanted}`, gas_used: `${gasUsed}` };
  const tx_result = { code, codespace, log, data, events, ...gas };
  return { hash, height: `${height}`, index, tx_result };
}

function abciQuery(chain: DevChain, { path, data, height, prove }: JsonObject): JsonObject {
  const found = chain.application.query({
    path: String(path),
    data: fromHex(String(data ?? "")),
    height: BigInt(String(height ?? 0)),
    prove: prove === true,
  });
  const ops = found.proofOps?.ops.map((op) => ({
    type: op.type,
    key: toBase64(op.key),
    data: toBase64(op.data),
  }));
  return {
    code: found.code,
    codespace: found.codespace,
    log: found.log,
    key: toBase64(found.key),
    value: toBase64(found.value),
    height: `${found.height}`,
    proofOps: ops === undefined ? null : { ops },
  };
}

/** Hands a transaction over; with automine it is in a block when this resolves. */
async function take(chain: DevChain, tx: Uint8Array): Promise<JsonObject> {
  const hash = txHash(tx);
  try {
    await chain.broadcast(tx);
    return { code: 0, codespace: "", log: "", hash };
  } catch (error) {
    if (!(error instanceof TxFailed)) throw error;
    // Without automine it waits for a block, which is no failure.
    return { code: error.code, codespace: error.codespace, log: error.message, hash };
  }
}

function findTx(chain: DevChain, hash: string): JsonObject {
  const found = chain.tx(toHex(fromBase64(hash)).toUpperCase());
  if (found !== undefined) return txForm(found);
  throw new RpcError(INTERNAL_ERROR, "Internal error", `tx (${hash}) not found`);
}

function searchTxs(chain: DevChain, params: JsonObject): JsonObject {
  const all = txsMatching(chain.blocks, String(params.query));
  if (params.order_by === "desc") all.reverse();
  const perPage = Number(params.per_page ?? 30);
  const start = (Number(params.page ?? 1) - 1) * perPage;
  const txs = all.slice(start, start + perPage).map(txForm);
  return { txs, total_count: `${all.length}` };
}

/** What `blockchain` tells of blocks: the latest ones of a range, the highest first. */
function blockMetas({ blocks }: DevChain, { minHeight, maxHeight }: JsonObject): JsonObject {
  const [from, to] = [BigInt(String(minHeight ?? 1)), BigInt(String(maxHeight ?? 0))];
  const block_metas = blocks
    .filter(({ height }) => height >= from && (to === 0n || height <= to))
    .slice(-20)
    .reverse()
    .map(({ height, txs }) => ({ header: { height: `${height}` }, num_txs: `${txs.length}` }));
  return { block_metas };
}

/**
 * The way of the SDK to a chain in this process: `createClient(devTransport(chain))`. There are no signed headers, and
 * so no light clients, and only new blocks can be subscribed to.
 */
export function devTransport(chain: DevChain): Transport {
  let last: Promise<unknown> = Promise.resolve();

  async function answer(method: string, params: JsonObject): Promise<JsonObject> {
    switch (method) {
      case "status":
        return {
          node_info: { network: chain.chainId },
          sync_info: { latest_block_height: `${chain.height}` },
        };
      case "abci_query":
        return { response: abciQuery(chain, params) };
      case "broadcast_tx_sync":
        return take(chain, fromBase64(String(params.tx)));
      case "blockchain":
        return blockMetas(chain, params);
      case "tx":
        return findTx(chain, String(params.hash));
      case "tx_search":
        return searchTxs(chain, params);
      default:
        throw new RpcError(NO_METHOD, "Method not found", `a chain in process has no ${method}`);
    }
  }

  return {
    /** One after the other: a block is made before the next request is answered. */
    call(method, params = {}) {
      const answered = last.then(() => answer(method, params));
      last = answered.catch(() => undefined);
      return answered;
    },
    async subscribe(query, listener) {
      if (!NEW_BLOCK.test(query))
        throw new RpcError(INTERNAL_ERROR, "Internal error", `only tm.event='NewBlock' is told of`);
      return chain.watch(({ height }) =>
        listener.onNotice({ query, data: { height: `${height}` }, events: {} }),
      );
    },
    close: () => {},
  };
}
