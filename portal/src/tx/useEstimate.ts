import type { Any } from "@milkyway/codec";
import type { Client } from "@milkyway/sdk";
import { useEffect, useState } from "react";
import type { Account } from "../wallet/walletContext.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { estimatingSigner } from "./estimatingSigner.ts";

/** A simulation under way, done, or refused. */
export interface Estimated {
  readonly estimate?: Estimate;
  readonly error?: unknown;
}

/** Simulates a transaction as it stands, and again when it changes. */
export function useEstimate(
  client: Client,
  account: Pick<Account, "address" | "signer"> | undefined,
  messages: readonly Any[],
  gasPrice: string,
): Estimated {
  const [estimated, setEstimated] = useState<Estimated>({});
  useEffect(() => {
    if (account === undefined) return;
    let isCurrent = true;
    setEstimated({});
    const run = async () => {
      const signer = account.signer ?? (await estimatingSigner(account.address));
      return estimate(client, signer, messages, gasPrice);
    };
    run().then(
      (found) => isCurrent && setEstimated({ estimate: found }),
      (error: unknown) => isCurrent && setEstimated({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, account, messages, gasPrice]);
  return estimated;
}
