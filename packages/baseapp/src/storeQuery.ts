import { bytesToBin } from "@milkyway/bytes";
import type { RequestQuery, ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import { sdkErrors } from "@milkyway/core";
import type { Runtime } from "./runtime.ts";
import { resolveHeight } from "./view.ts";

/** `/store/<name>/key` and `/store/<name>/subspace`. @see https://github.com/cosmos/cosmos-sdk/blob/store/v1.1.1/store/rootmulti/store.go Query */
export function storeQuery(
  runtime: Runtime,
  [name = "", kind = ""]: readonly string[],
  { data, height: asked, prove }: RequestQuery,
): Partial<ResponseQuery> {
  const height = resolveHeight(runtime, asked);
  if (prove && height <= 1n)
    throw sdkErrors.invalidRequest.wrap(
      "cannot query with proof when height <= 1; please provide a valid height",
    );
  if (!runtime.store.storeNames.includes(name))
    throw sdkErrors.unknownRequest.wrap(`no such store: ${name}`);
  if (kind !== "key") throw sdkErrors.unknownRequest.wrap(`unexpected query path: ${kind}`);
  if (data.length === 0) throw sdkErrors.txDecode.wrap("query cannot be zero length");
  const key = bytesToBin(data);
  const value = runtime.store.view(Number(height)).store(name).get(key) ?? new Uint8Array(0);
  const proofOps = prove ? { ops: runtime.store.prove(Number(height), name, key) } : undefined;
  return { key: data, value, height, proofOps };
}
