import { toBase64 } from "@milkyway/bytes";
import { type JsonValue, stringifyJson } from "@milkyway/codec";
import type { ProofOps } from "@milkyway/codec/gen/tendermint/crypto";
import { base64 } from "../forms/plain.ts";
import { method } from "./method.ts";

function proofForm(proof: ProofOps | undefined): JsonValue {
  if (proof === undefined) return null;
  const ops = proof.ops.map(({ type, key, data }) => ({
    type,
    key: base64(key),
    data: toBase64(data),
  }));
  return { ops };
}

/** Asks the application and the services of the node, for a proof as well if that is wanted. */
export const abciQuery = method(
  { path: "string", data: "hexBytes", height: "int64", prove: "bool" },
  async ({ query }, { path, data, height, prove }) => {
    const found = await query({ path, data, height, prove });
    const response = {
      code: found.code,
      log: found.log,
      info: found.info,
      index: `${found.index}`,
      key: base64(found.key),
      value: base64(found.value),
      proofOps: proofForm(found.proofOps),
      height: `${found.height}`,
      codespace: found.codespace,
    };
    return stringifyJson({ response });
  },
);
