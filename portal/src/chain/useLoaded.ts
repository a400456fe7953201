import type { Client } from "@milkyway/sdk";
import { useCallback, useRef, useSyncExternalStore } from "react";
import { useChain } from "./chainContext.ts";
import type { Loaded } from "./liveStore.ts";

const NOTHING: Loaded<never> = {};

/**
 * An answer of the node, kept current block by block. Whoever uses the same key gets the same answer, so a key names all
 * that the question depends on; an `undefined` key asks nothing.
 */
export function useLoaded<T>(
  key: string | undefined,
  load: (client: Client) => Promise<T>,
  { isLive = true }: { readonly isLive?: boolean } = {},
): Loaded<T> {
  const { client, store } = useChain();
  const current = useRef(load);
  current.current = load;
  const subscribe = useCallback(
    (listener: () => void) =>
      key === undefined
        ? () => undefined
        : store.watch(key, () => current.current(client), isLive, listener),
    [key, store, client, isLive],
  );
  const read = () => (key === undefined ? NOTHING : store.read(key));
  return useSyncExternalStore(subscribe, read) as Loaded<T>;
}
