import { toBase64 } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, stringifyJson } from "@milkyway/codec";
import type { Proof } from "@milkyway/codec/gen/tendermint/crypto";
import type { TxProof } from "@milkyway/codec/gen/tendermint/types";
import { EngineError } from "../../engine/engineError.ts";
import type { FoundTx } from "../../engine/reads/chainReader.ts";
import { base64, hex, present } from "../forms/plain.ts";
import { resultForm } from "../forms/resultForm.ts";
import { method } from "./method.ts";

function merkleProofForm({ total, index, leafHash, aunts }: Proof): JsonObject {
  return {
    total: `${total}`,
    index: `${index}`,
    leaf_hash: toBase64(leafHash),
    aunts: aunts.map(toBase64),
  };
}

function proofForm({ rootHash, data, proof }: TxProof): JsonObject {
  return {
    root_hash: hex(rootHash),
    data: toBase64(data),
    proof: proof === undefined ? null : merkleProofForm(proof),
  };
}

function txForm({ hash, height, index, result, tx, proof }: FoundTx): JsonObject {
  return present<JsonValue>({
    hash: hex(hash),
    height: `${height}`,
    index,
    tx_result: resultForm(result),
    tx: base64(tx) ?? "",
    proof: proof && proofForm(proof),
  });
}

export const tx = method(
  { hash: "bytes", prove: "bool" },
  ({ engine }, { hash, prove }) => {
    if (hash.length === 0) throw new EngineError("missing", "transaction hash cannot be empty");
    return stringifyJson(txForm(engine.chain.tx(hash, prove)));
  },
  { cacheable: true },
);

export const txSearch = method(
  {
    query: "string",
    prove: "bool",
    page: "optionalInt",
    per_page: "optionalInt",
    order_by: "string",
  },
  async ({ engine }, { query, prove, page, per_page: perPage, order_by: orderBy }) => {
    const request = { query, page, perPage, orderBy };
    const { items, total } = await engine.chain.searchTxs(request, prove);
    return stringifyJson({ txs: items.map(txForm), total_count: `${total}` });
  },
);
