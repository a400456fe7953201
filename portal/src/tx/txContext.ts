import { createContext, useContext } from "react";
import type { Activity } from "./activity.ts";
import type { Proposal } from "./proposal.ts";

/** Transactions of the pages. */
export interface Transactions {
  /** Shows what a transaction would do, for its user to sign or not. */
  propose(proposal: Proposal): void;
  readonly activities: readonly Activity[];
}

/** The transactions for all pages. */
export const TxContext = createContext<Transactions | undefined>(undefined);

/** The transactions of the pages. */
export function useTransactions(): Transactions {
  const transactions = useContext(TxContext);
  if (transactions === undefined) throw new ReferenceError("pages are drawn within TxProvider");
  return transactions;
}
