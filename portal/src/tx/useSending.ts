import { createSender, hashText } from "@milkyway/sdk";
import { useRef, useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { useWallet } from "../wallet/walletContext.ts";
import type { Activity } from "./activity.ts";
import type { Estimate } from "./estimate.ts";
import { executed, unsuccessful } from "./outcome.ts";
import type { Proposal } from "./proposal.ts";

/** How far a transaction has come. */
export type Sending =
  | { readonly step: "review" }
  | { readonly step: "signing" }
  | { readonly step: "pending"; readonly activity: Activity }
  | { readonly step: "executed"; readonly activity: Activity }
  | { readonly step: "failed"; readonly activity: Activity }
  | { readonly step: "refused"; readonly error: unknown };

/** Signs and sends a proposal, step by step. */
export function useSending(proposal: Proposal, record: (activity: Activity) => void) {
  const { client } = useChain();
  const { account } = useWallet();
  const [sending, setSending] = useState<Sending>({ step: "review" });
  const isBusy = useRef(false);

  async function follow(activity: Activity, landed: Promise<Parameters<typeof executed>[1]>) {
    record(activity);
    setSending({ step: "pending", activity });
    try {
      const done = executed(activity, await landed);
      record(done);
      setSending({ step: "executed", activity: done });
      proposal.onDone?.();
    } catch (error) {
      const failed = unsuccessful(activity, error);
      record(failed);
      setSending({ step: "failed", activity: failed });
    }
  }

  async function send({ gas, fee }: Estimate): Promise<void> {
    const signer = account?.signer;
    if (isBusy.current || signer === undefined) return;
    isBusy.current = true;
    setSending({ step: "signing" });
    try {
      const { hash, landed } = await createSender(client, signer).submit(proposal.messages, {
        gas,
        fee,
      });
      const { title } = proposal;
      await follow({ hash: hashText(hash), title, state: "pending", atMs: Date.now() }, landed);
    } catch (error) {
      setSending({ step: "refused", error });
    }
    isBusy.current = false;
  }

  return { sending, send };
}
