import type { Any } from "@milkyway/codec";
import type { Client, Signer } from "@milkyway/sdk";
import { useEffect, useState } from "react";
import { type Estimate, estimate } from "./estimate.ts";

/** A simulation under way, done, or refused. */
export interface Estimated {
  readonly estimate?: Estimate;
  readonly error?: unknown;
}

/** Simulates a transaction as it stands, and again when it changes. */
export function useEstimate(
  client: Client,
  signer: Signer | undefined,
  messages: readonly Any[],
  gasPrice: string,
): Estimated {
  const [estimated, setEstimated] = useState<Estimated>({});
  useEffect(() => {
    if (signer === undefined) return;
    let isCurrent = true;
    setEstimated({});
    estimate(client, signer, messages, gasPrice).then(
      (found) => isCurrent && setEstimated({ estimate: found }),
      (error: unknown) => isCurrent && setEstimated({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, signer, messages, gasPrice]);
  return estimated;
}
