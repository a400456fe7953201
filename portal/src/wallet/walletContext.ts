import type { Signer } from "@milkyway/sdk";
import { createContext, useContext } from "react";
import type { KnownWallet } from "./injected.ts";

/** How an account is at hand. */
export type WalletKind = KnownWallet["kind"] | "watch" | "dev";

/** The account that the pages are drawn for. */
export interface Account {
  readonly kind: WalletKind;
  readonly name: string;
  readonly address: string;
  /** Absent for an address that is only looked at. */
  readonly signer: Signer | undefined;
}

/** What to connect to. */
export type WalletChoice =
  | { readonly kind: KnownWallet["kind"]; readonly isAmino: boolean }
  | { readonly kind: "watch"; readonly address: string }
  | { readonly kind: "dev"; readonly name: string };

/** The wallet of the pages. */
export interface Wallet {
  readonly account: Account | undefined;
  /** Rejects with `WalletError`. */
  connect(choice: WalletChoice): Promise<void>;
  disconnect(): void;
  /** Opens the list of wallets. */
  choose(): void;
}

/** The wallet for all pages. */
export const WalletContext = createContext<Wallet | undefined>(undefined);

/** The wallet of the pages. */
export function useWallet(): Wallet {
  const wallet = useContext(WalletContext);
  if (wallet === undefined) throw new ReferenceError("pages are drawn within WalletProvider");
  return wallet;
}
