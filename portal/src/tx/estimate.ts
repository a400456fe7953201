import type { Any } from "@milkyway/codec";
import type { Coins } from "@milkyway/math";
import {
  type Client,
  estimateGas,
  feeFor,
  getAccount,
  type Signer,
  withMargin,
} from "@milkyway/sdk";

/** What a transaction costs. */
export interface Estimate {
  readonly gas: bigint;
  readonly fee: Coins;
}

const DRAFT_GAS = 200_000n;
const MARGIN = 1_300n;

/** Simulates a transaction, fee included; throws `Refused` when it would fail. */
export async function estimate(
  client: Client,
  signer: Signer,
  messages: readonly Any[],
  gasPrice: string,
): Promise<Estimate> {
  const { sequence } = await getAccount(client, signer.address);
  const amount = feeFor(DRAFT_GAS, gasPrice);
  const fee = { gasLimit: 0n, amount, payer: "", granter: "" };
  const used = await estimateGas(client, signer, { messages, fee }, sequence);
  const gas = withMargin(used, MARGIN);
  return { gas, fee: feeFor(gas, gasPrice) };
}
