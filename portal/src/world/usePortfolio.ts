import type { Loaded } from "../chain/liveStore.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { loadPortfolio } from "./loadPortfolio.ts";
import type { Portfolio } from "./portfolio.ts";

/** What restaking holds for an account, current block by block. */
export function usePortfolio(address: string | undefined): Loaded<Portfolio> {
  const key = address === undefined ? undefined : `portfolio:${address}`;
  return useLoaded(key, (client) => loadPortfolio(client, address ?? ""));
}
