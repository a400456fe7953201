import { Secp256k1HdWallet, type StdSignDoc } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import type { Page } from "playwright-core";

/** What a wallet is asked to sign, as it comes out of the page. */
interface Asked {
  readonly bodyBytes: readonly number[];
  readonly authInfoBytes: readonly number[];
  readonly chainId: string;
  readonly accountNumber: string;
}

/** Puts into the page what Keplr puts there; its keys are held by CosmJS outside of the page. */
const SCRIPT = `
const accounts = async () => (await keplrAccounts()).map((each) => ({ ...each, pubkey: new Uint8Array(each.pubkey) }));
let isKnown = false;
window.keplr = {
  async enable() { if (!isKnown) throw new Error("There is no modular chain info for milkyway-dev-1"); },
  async experimentalSuggestChain(info) { isKnown = info.feeCurrencies.length > 0; },
  async getKey() { const [account] = await accounts(); return { name: "fake", bech32Address: account.address }; },
  getOfflineSigner: () => ({
    getAccounts: accounts,
    async signDirect(address, doc) {
      const { signature } = await keplrDirect({
        bodyBytes: [...doc.bodyBytes],
        authInfoBytes: [...doc.authInfoBytes],
        chainId: doc.chainId,
        accountNumber: String(doc.accountNumber),
      });
      return { signed: doc, signature };
    },
  }),
  getOfflineSignerOnlyAmino: () => ({
    getAccounts: accounts,
    signAmino: (address, doc) => keplrAmino(doc),
  }),
};`;

/** Whether the wallet's user says yes, and which of the accounts is chosen. */
export interface Mind {
  isWilling: boolean;
  account?: number;
}

/** Installs a wallet of Keplr's form with the keys of mnemonics. */
export async function installKeplr(
  page: Page,
  mnemonics: readonly string[],
  mind: Mind,
): Promise<void> {
  const open = async (mnemonic: string) => {
    const direct = await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, { prefix: "milk" });
    const amino = await Secp256k1HdWallet.fromMnemonic(mnemonic, { prefix: "milk" });
    return { direct, amino, address: (await direct.getAccounts())[0]?.address ?? "" };
  };
  const wallets = await Promise.all(mnemonics.map(open));
  const chosen = () => wallets[mind.account ?? 0] as (typeof wallets)[number];
  const refuse = () => {
    if (!mind.isWilling) throw new RangeError("Request rejected");
  };
  await page.exposeFunction("keplrAccounts", async () =>
    (await chosen().direct.getAccounts()).map(({ pubkey, ...each }) => ({
      ...each,
      pubkey: [...pubkey],
    })),
  );
  await page.exposeFunction("keplrDirect", async (asked: Asked) => {
    refuse();
    const { direct, address } = chosen();
    const { signature } = await direct.signDirect(address, {
      bodyBytes: Uint8Array.from(asked.bodyBytes),
      authInfoBytes: Uint8Array.from(asked.authInfoBytes),
      chainId: asked.chainId,
      accountNumber: BigInt(asked.accountNumber),
    });
    return { signature };
  });
  await page.exposeFunction("keplrAmino", (document: StdSignDoc) => {
    refuse();
    const { amino, address } = chosen();
    return amino.signAmino(address, document);
  });
  await page.addInitScript(SCRIPT);
}
