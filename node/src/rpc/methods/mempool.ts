import { toBase64 } from "@milkyway/bytes";
import { stringifyJson } from "@milkyway/codec";
import { ExecTxResult, type ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import type { MempoolView } from "../../engine/consensusEngine.ts";
import { pageSize } from "../../engine/reads/paginate.ts";
import { hex } from "../forms/plain.ts";
import { resultForm } from "../forms/resultForm.ts";
import { method } from "./method.ts";

const TX = { tx: "bytes" } as const;

function countsOf({ size, bytes }: MempoolView, count: number) {
  return { n_txs: `${count}`, total: `${size}`, total_bytes: `${bytes}` };
}

export const unconfirmedTxs = method({ limit: "optionalInt" }, ({ engine }, { limit }) => {
  const txs = engine.mempool.list(pageSize(limit));
  return stringifyJson({ ...countsOf(engine.mempool, txs.length), txs: txs.map(toBase64) });
});

export const numUnconfirmedTxs = method({}, ({ engine }) =>
  stringifyJson({ ...countsOf(engine.mempool, engine.mempool.size), txs: null }),
);

export const checkTx = method(TX, ({ engine }, { tx }) =>
  stringifyJson(resultForm(engine.checkTx(tx))),
);

type Checked = Pick<ResponseCheckTx, "code" | "data" | "log" | "codespace">;

const UNCHECKED: Checked = ExecTxResult.create();

function broadcastForm({ code, data, log, codespace }: Checked, hash: Uint8Array): string {
  return stringifyJson({ code, data: hex(data), log, codespace, hash: hex(hash) });
}

/** Answers before the transaction is checked. */
export const broadcastTxAsync = method(TX, ({ engine }, { tx }) =>
  broadcastForm(UNCHECKED, engine.broadcastTxAsync(tx)),
);

/** Answers when the transaction is checked. */
export const broadcastTxSync = method(
  TX,
  async ({ engine }, { tx }) => {
    const { hash, response } = await engine.broadcastTxSync(tx);
    return broadcastForm(response, hash);
  },
  { overlaps: true },
);

/** Answers when the transaction is in a block. */
export const broadcastTxCommit = method(TX, async ({ engine, limits }, { tx }) => {
  const committed = await engine.broadcastTxCommit(tx, limits.timeoutBroadcastTxCommit);
  return stringifyJson({
    check_tx: resultForm(committed.response),
    tx_result: resultForm(committed.result),
    hash: hex(committed.hash),
    height: `${committed.height}`,
  });
});
