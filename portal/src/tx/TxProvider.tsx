import { fromHex } from "@milkyway/bytes";
import { succeeded, waitForTx } from "@milkyway/sdk";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useChain } from "../chain/chainContext.ts";
import { type Activity, readActivities, withActivity, writeActivities } from "./activity.ts";
import { executed, unsuccessful } from "./outcome.ts";
import type { Proposal } from "./proposal.ts";
import { TxDialog } from "./TxDialog.tsx";
import { TxContext } from "./txContext.ts";

/** Lets pages propose transactions, and follows those that are under way, over reloads too. */
export function TxProvider({ children }: { readonly children: ReactNode }) {
  const { client, chainId, store } = useChain();
  const [proposal, setProposal] = useState<Proposal>();
  const [activities, setActivities] = useState<readonly Activity[]>([]);

  const record = useCallback(
    (activity: Activity) => {
      setActivities((list) => {
        const next = withActivity(list, activity);
        writeActivities(chainId, next);
        return next;
      });
      if (activity.state !== "pending") store.refresh({ isChanged: true });
    },
    [chainId, store],
  );

  useEffect(() => {
    if (chainId === "") return;
    const known = readActivities(chainId);
    setActivities(known);
    for (const activity of known.filter(({ state }) => state === "pending"))
      waitForTx(client, fromHex(activity.hash))
        .then(succeeded)
        .then(
          (tx) => record(executed(activity, tx)),
          (error: unknown) => record(unsuccessful(activity, error)),
        );
  }, [chainId, client, record]);

  const transactions = useMemo(() => ({ propose: setProposal, activities }), [activities]);
  return (
    <TxContext value={transactions}>
      {children}
      {proposal !== undefined && (
        <TxDialog proposal={proposal} record={record} onClose={() => setProposal(undefined)} />
      )}
    </TxContext>
  );
}
