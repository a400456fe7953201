import { fromBase64, utf8 } from "@milkyway/bytes";
import { isJsonObject, type JsonValue } from "@milkyway/codec";
import { CommitmentProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import type { Client } from "../client.ts";
import { latestHeight } from "../query/latestHeight.ts";
import { abciQuery, type QueryOptions } from "../query/query.ts";
import { readable } from "../transport/readable.ts";
import { ProofError } from "./ics23/proofError.ts";
import { IAVL, SIMPLE } from "./ics23/steps.ts";
import { verifyAbsence, verifyExistence } from "./ics23/verify.ts";
import type { LightClient } from "./lightClient.ts";

function proofsOf(json: JsonValue | undefined): readonly [CommitmentProof, CommitmentProof] {
  const ops = isJsonObject(json) && Array.isArray(json.ops) ? json.ops : [];
  const [inStore, ofStore] = ops.map((op) => {
    const data = isJsonObject(op) ? op.data : undefined;
    return CommitmentProof.decode(fromBase64(String(data ?? "")));
  });
  if (inStore === undefined || ofStore === undefined || ops.length !== 2)
    throw new ProofError("the node gave no proof");
  return [inStore, ofStore];
}

/**
 * The value at a key of a store, proven against a header that a light client verified; `undefined` when it is proven
 * that there is none. At the last height whose header can be known already, unless one is given.
 */
export async function getProven(
  client: Client,
  light: LightClient,
  store: string,
  key: Uint8Array,
  options: QueryOptions = {},
): Promise<Uint8Array | undefined> {
  const height = options.height ?? (await latestHeight(client)) - 1n;
  const path = `/store/${store}/key`;
  const answer = await abciQuery(client, path, key, { height, prove: true });
  const value = readable("value", () =>
    typeof answer.value === "string" ? fromBase64(answer.value) : new Uint8Array(0),
  );
  const [inStore, ofStore] = readable("proof", () => proofsOf(answer.proofOps));
  // The state after a block is what the header of the next one is about.
  const { appHash } = await light.header(height + 1n);
  const root = ofStore.exist?.value ?? new Uint8Array(0);
  verifyExistence(SIMPLE, ofStore, appHash, utf8(store), root);
  if (inStore.exist === undefined && value.length === 0) {
    verifyAbsence(IAVL, inStore, root, key);
    return undefined;
  }
  verifyExistence(IAVL, inStore, root, key, value);
  return value;
}
