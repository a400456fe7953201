import type { WalletChoice } from "./walletContext.ts";

const KEY = "wallet";

/** The wallet that was connected last, for when the page is loaded again. */
export function readChoice(): WalletChoice | undefined {
  try {
    const json = window.localStorage.getItem(KEY);
    return json === null ? undefined : (JSON.parse(json) as WalletChoice);
  } catch {
    return undefined;
  }
}

/** Remembers a wallet; never a key. */
export function writeChoice(choice: WalletChoice | undefined): void {
  if (choice === undefined) window.localStorage.removeItem(KEY);
  else window.localStorage.setItem(KEY, JSON.stringify(choice));
}
