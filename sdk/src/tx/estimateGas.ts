import { fromBase64 } from "@milkyway/bytes";
import { SimulateRequest, SimulateResponse } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Client } from "../client.ts";
import { abciQuery } from "../query/query.ts";
import type { Signer } from "../signers/signer.ts";
import { readable } from "../transport/readable.ts";
import { type TxContent, unsignedTx } from "./buildTx.ts";

const PATH = "/cosmos.tx.v1beta1.Service/Simulate";

/** What is used in blocks and not in simulations: there, contracts are told the place of the transaction. */
const NOT_SIMULATED = 4_000n;

/**
 * Gas that a transaction would use now, in a simulation that pays the fee too. Throws `Refused` when it would fail.
 */
export async function estimateGas(
  client: Client,
  signer: Signer,
  content: TxContent,
  sequence: bigint,
): Promise<bigint> {
  const txBytes = unsignedTx(signer, content, sequence);
  const request = SimulateRequest.encode({ tx: undefined, txBytes });
  const { value } = await abciQuery(client, PATH, request);
  const response = readable("simulation", () =>
    SimulateResponse.decode(fromBase64(typeof value === "string" ? value : "")),
  );
  return (response.gasInfo?.gasUsed ?? 0n) + NOT_SIMULATED;
}
