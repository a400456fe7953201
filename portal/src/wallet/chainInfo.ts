import type { Asset } from "../world/world.ts";

/** What a wallet is told of a chain before it has been added. */
export interface ChainPlace {
  readonly chainId: string;
  readonly rpc: string;
  readonly rest: string;
}

interface Currency {
  readonly coinDenom: string;
  readonly coinMinimalDenom: string;
  readonly coinDecimals: number;
}

const MILK: Currency = { coinDenom: "MILK", coinMinimalDenom: "umilk", coinDecimals: 6 };

/** The description that wallets add a chain by. It always has a fee currency: without one some wallets stop working. */
export function chainInfo({ chainId, rpc, rest }: ChainPlace, assets: readonly Asset[]): object {
  const others = assets
    .filter(({ denom }) => denom !== MILK.coinMinimalDenom)
    .map(({ denom, ticker, exponent }) => ({
      coinDenom: ticker,
      coinMinimalDenom: denom,
      coinDecimals: exponent,
    }));
  return {
    chainId,
    chainName: chainId,
    rpc,
    rest,
    bip44: { coinType: 118 },
    bech32Config: {
      bech32PrefixAccAddr: "milk",
      bech32PrefixAccPub: "milkpub",
      bech32PrefixValAddr: "milkvaloper",
      bech32PrefixValPub: "milkvaloperpub",
      bech32PrefixConsAddr: "milkvalcons",
      bech32PrefixConsPub: "milkvalconspub",
    },
    stakeCurrency: MILK,
    currencies: [MILK, ...others],
    feeCurrencies: [{ ...MILK, gasPriceStep: { low: 0.02, average: 0.03, high: 0.035 } }],
  };
}
