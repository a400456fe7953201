import { aminoSigner, directSigner, type Signer } from "@milkyway/sdk";
import type { InjectedWallet, KnownWallet } from "./injected.ts";
import { troubleOf, WalletError } from "./walletError.ts";

/** An account that a wallet opened to the page. */
export interface OpenedAccount {
  readonly address: string;
  readonly name: string;
  readonly signer: Signer;
}

async function signerOf(
  wallet: InjectedWallet,
  chainId: string,
  { address, isAmino }: { readonly address: string; readonly isAmino: boolean },
): Promise<Signer> {
  if (!isAmino) return directSigner(wallet.getOfflineSigner(chainId), address);
  // Large, and of use only here.
  const { allTypes } = await import("@milkyway/sdk/types");
  return aminoSigner(wallet.getOfflineSignerOnlyAmino(chainId), allTypes, address);
}

/** Asks for the chain, and adds it first to a wallet that does not know it. */
async function enable(wallet: InjectedWallet, chainId: string, info: object): Promise<void> {
  try {
    await wallet.enable(chainId);
  } catch (error) {
    if (troubleOf(error) !== "wrongNetwork") throw error;
    await wallet.experimentalSuggestChain(info);
    await wallet.enable(chainId);
  }
}

/**
 * Opens an account of a wallet in the browser. Ledger devices sign amino JSON, as does any account when `isAmino`.
 * Throws `WalletError`.
 */
export async function connectInjected(
  known: KnownWallet,
  place: object,
  chain: { readonly chainId: string; readonly info: object; readonly isAmino: boolean },
): Promise<OpenedAccount> {
  const wallet = known.find(place);
  if (wallet === undefined) throw new WalletError("notInstalled", `${known.name} is not installed`);
  try {
    await enable(wallet, chain.chainId, chain.info);
    const { bech32Address: address, name, isNanoLedger } = await wallet.getKey(chain.chainId);
    if (!address.startsWith("milk1"))
      throw new WalletError("wrongNetwork", `${known.name} gave an account of another chain`);
    const isAmino = chain.isAmino || isNanoLedger === true;
    return { address, name, signer: await signerOf(wallet, chain.chainId, { address, isAmino }) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new WalletError(troubleOf(error), text, error);
  }
}
