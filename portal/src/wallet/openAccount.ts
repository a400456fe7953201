import type { DevAccount } from "../app/config.ts";
import { looksLikeAddress } from "../format/addresses.ts";
import { connectInjected } from "./connectInjected.ts";
import { KNOWN_WALLETS } from "./injected.ts";
import type { Account, WalletChoice } from "./walletContext.ts";
import { WalletError } from "./walletError.ts";

/** Where accounts are opened from. */
export interface WalletSurroundings {
  readonly chainId: string;
  /** What a wallet adds the chain by. */
  readonly info: object;
  readonly devAccounts: readonly DevAccount[];
  /** Where wallets put themselves. */
  readonly place: object;
}

async function openDev(name: string, accounts: readonly DevAccount[]): Promise<Account> {
  const found = accounts.find((each) => each.name === name);
  if (found === undefined)
    throw new WalletError("wrongNetwork", `no account ${name} on this chain`);
  // Only developer chains need keys in the page.
  const { mnemonicSigner } = await import("@milkyway/sdk");
  return { kind: "dev", name, address: found.address, signer: mnemonicSigner(found.mnemonic) };
}

/** Opens an account; throws `WalletError`. */
export async function openAccount(
  choice: WalletChoice,
  { chainId, info, devAccounts, place }: WalletSurroundings,
): Promise<Account> {
  if (choice.kind === "dev") return openDev(choice.name, devAccounts);
  if (choice.kind === "watch") {
    const address = choice.address.trim();
    if (!looksLikeAddress(address))
      throw new WalletError("unknown", "not an address of this chain");
    return { kind: "watch", name: "", address, signer: undefined };
  }
  const known = KNOWN_WALLETS.find(({ kind }) => kind === choice.kind);
  if (known === undefined) throw new WalletError("notInstalled", choice.kind);
  const opened = await connectInjected(known, place, { chainId, info, isAmino: choice.isAmino });
  return { kind: known.kind, ...opened };
}
