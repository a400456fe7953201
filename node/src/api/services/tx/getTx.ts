import type { GetTxRequest, GetTxResponse } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { invalidArgument, notFound } from "@milkyway/core";
import { EngineError } from "../../../engine/engineError.ts";
import type { ApiContext } from "../../apiContext.ts";
import { decodedTx } from "./decodedTx.ts";
import { goHex } from "./goHex.ts";
import { txInBlock } from "./txResponse.ts";

/** The transaction with a hash, in hex. */
export async function getTx(
  { engine, application }: ApiContext,
  { hash }: GetTxRequest,
): Promise<GetTxResponse> {
  if (hash === "") throw invalidArgument("tx hash cannot be empty");
  const found = await findTx(engine.chain, goHex(hash), hash);
  const { header } = await engine.chain.meta(found.height);
  const tx = decodedTx(found.tx, application.descriptors.registry);
  return { tx, txResponse: txInBlock(found, tx, header.time) };
}

async function findTx(chain: ApiContext["engine"]["chain"], bytes: Uint8Array, hash: string) {
  try {
    return await chain.tx(bytes);
  } catch (error) {
    if (error instanceof EngineError && error.code === "missing")
      throw notFound(`tx not found: ${hash}`);
    throw error;
  }
}
