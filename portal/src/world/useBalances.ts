import type { Coin } from "@milkyway/math";
import { Query } from "@milkyway/modules/bank/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../chain/liveStore.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { every } from "./every.ts";

/** What an account may spend. */
export function useBalances(address: string | undefined): Loaded<readonly Coin[]> {
  const key = address === undefined ? undefined : `balances:${address}`;
  return useLoaded(key, (client) =>
    every(
      (pagination) =>
        query(client, Query, "spendableBalances", { address: address ?? "", pagination }),
      ({ balances }) => balances,
    ),
  );
}
