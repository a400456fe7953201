import type { Client } from "@milkyway/sdk";
import { createContext, useContext } from "react";
import type { PortalConfig } from "../app/config.ts";
import type { Head } from "./followHead.ts";
import type { LiveStore } from "./liveStore.ts";

/** A chain as the pages see it. */
export interface Chain {
  readonly config: PortalConfig;
  readonly client: Client;
  readonly store: LiveStore;
  /** Empty until the node has answered. */
  readonly chainId: string;
  readonly head: Head | undefined;
  readonly status: "connecting" | "live" | "down";
}

/** The chain for all pages. */
export const ChainContext = createContext<Chain | undefined>(undefined);

/** The chain of the pages. */
export function useChain(): Chain {
  const chain = useContext(ChainContext);
  if (chain === undefined) throw new ReferenceError("pages are drawn within ChainProvider");
  return chain;
}
