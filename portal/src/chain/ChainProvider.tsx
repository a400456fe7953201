import { createClient } from "@milkyway/sdk";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { PortalConfig } from "../app/config.ts";
import { type Chain, ChainContext } from "./chainContext.ts";
import { followHead, type Head } from "./followHead.ts";
import { LiveStore } from "./liveStore.ts";

interface Props {
  readonly config: PortalConfig;
  readonly children: ReactNode;
}

/** Keeps the connection to a node, and lets every page know of new blocks. */
export function ChainProvider({ config, children }: Props) {
  const client = useMemo(() => createClient(config.rpc, { timeoutMs: 10_000 }), [config.rpc]);
  const store = useMemo(() => new LiveStore(), []);
  const [head, setHead] = useState<Head>();
  const [status, setStatus] = useState<Chain["status"]>("connecting");
  const [chainId, setChainId] = useState("");

  useEffect(() => {
    let last = 0n;
    const stop = followHead(client, {
      onHead(next) {
        setStatus("live");
        if (next.height === last) return;
        last = next.height;
        setHead(next);
        store.refresh();
        client.chainId().then(setChainId, () => undefined);
      },
      onDown: () => setStatus("down"),
    });
    return stop;
  }, [client, store]);

  const chain = useMemo(
    () => ({ config, client, store, chainId, head, status }),
    [config, client, store, chainId, head, status],
  );
  return <ChainContext value={chain}>{children}</ChainContext>;
}
