import type { OfflineAminoSigner, OfflineDirectSigner } from "@milkyway/sdk";

/** What Keplr puts into a page, and others after its model. */
export interface InjectedWallet {
  enable(chainId: string): Promise<void>;
  experimentalSuggestChain(info: object): Promise<void>;
  getKey(chainId: string): Promise<{
    readonly name: string;
    readonly bech32Address: string;
    readonly isNanoLedger?: boolean;
  }>;
  getOfflineSigner(chainId: string): OfflineDirectSigner;
  getOfflineSignerOnlyAmino(chainId: string): OfflineAminoSigner;
}

interface Injecting {
  readonly keplr?: InjectedWallet;
  readonly leap?: InjectedWallet;
  readonly cosmostation?: { readonly providers?: { readonly keplr?: InjectedWallet } };
}

/** A wallet that lives in the browser. */
export interface KnownWallet {
  readonly kind: "keplr" | "leap" | "cosmostation";
  readonly name: string;
  /** Where it is had. */
  readonly site: string;
  /** Tells the page that another account was chosen. */
  readonly changeEvent: string;
  find(place: object): InjectedWallet | undefined;
}

/** Wallets that the pages know. */
export const KNOWN_WALLETS: readonly KnownWallet[] = [
  {
    kind: "keplr",
    name: "Keplr",
    site: "https://www.keplr.app/get",
    changeEvent: "keplr_keystorechange",
    find: (place) => (place as Injecting).keplr,
  },
  {
    kind: "leap",
    name: "Leap",
    site: "https://www.leapwallet.io/download",
    changeEvent: "leap_keystorechange",
    find: (place) => (place as Injecting).leap,
  },
  {
    kind: "cosmostation",
    name: "Cosmostation",
    site: "https://www.cosmostation.io/products/cosmostation_extension",
    changeEvent: "cosmostation_keystorechange",
    find: (place) => (place as Injecting).cosmostation?.providers?.keplr,
  },
];
