import {
  type Answer,
  askHistory,
  historyUrl,
  type Request,
  type RouteName,
} from "@milkyway/indexer/client";
import { useChain } from "../chain/chainContext.ts";
import type { Loaded } from "../chain/liveStore.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { recent } from "./recent.ts";

/** What a node tells of the past. */
export interface History<T> {
  /** `none` when the node keeps no history, `reading` while it is still being read from the blocks. */
  readonly state: "none" | "reading" | "ready";
  readonly answer: Loaded<T>;
}

const STATUS_KEY = "history:status";

/** Whether the node keeps a history, and whether it can be asked already. */
export function useHistoryState(): History<never>["state"] {
  const { history } = useChain().config;
  const { data, error } = useLoaded(history === "" ? undefined : STATUS_KEY, () =>
    askHistory(history, "status", {}),
  );
  if (history === "" || (data === undefined && error !== undefined)) return "none";
  return data?.state === "current" || data?.state === "catching up" ? "ready" : "reading";
}

/**
 * An answer from the history of the chain. Charts are asked for again every few seconds at most; `isLive` asks with each
 * block.
 */
export function useHistory<N extends RouteName>(
  name: N,
  request: Request<N>,
  { isLive = false }: { readonly isLive?: boolean } = {},
): History<Answer<N>> {
  const { history } = useChain().config;
  const state = useHistoryState();
  const url = historyUrl(history, name, request);
  const ask = () => askHistory(history, name, request);
  const answer = useLoaded(state === "ready" ? `history:${url}` : undefined, () =>
    isLive ? ask() : recent(url, ask),
  );
  return { state, answer };
}
