import { isJsonObject } from "@milkyway/codec";
import type { Client } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";

async function load({ transport }: Client): Promise<bigint> {
  const { consensus_params: params } = await transport.call("consensus_params");
  const abci = isJsonObject(params) && isJsonObject(params.abci) ? params.abci : {};
  return BigInt(String(abci.vote_extensions_enable_height ?? 0));
}

/** The height after which blocks begin with votes about prices; 0 when they never do. */
export function useVotesFrom(): bigint {
  return useLoaded("votesFrom", load, { isLive: false }).data ?? 0n;
}

/** Whether a block begins with votes about prices. */
export function beginsWithVotes(height: bigint, votesFrom: bigint): boolean {
  return votesFrom > 0n && height > votesFrom;
}
