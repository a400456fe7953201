import type { Bin } from "@milkyway/bytes";
import type { ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { framedSize } from "../../comet/blockLimits.ts";

/** A transaction that waits for a block. */
export interface PendingTx {
  readonly tx: Uint8Array;
  readonly hash: Bin;
  /** Bytes it takes in a block. */
  readonly size: number;
  readonly gasWanted: bigint;
  /** Fee for a unit of gas, in the denomination that pays the least. */
  readonly price: number;
  /** Whoever signed it: transactions of one signer keep their order. */
  readonly signers: readonly string[];
}

const COIN = /(\d+)[a-zA-Z][a-zA-Z0-9/:._-]*/g;

/** The smallest amount in a list of coins such as `5umilk,7utia`; 0 when there is none. */
function leastAmount(coins: string): number {
  const amounts = [...coins.matchAll(COIN)].map(([, digits]) => Number(digits));
  return amounts.length === 0 ? 0 : Math.min(...amounts);
}

/** What a check tells of a transaction: fee and signers are in the events that the application emits for it. */
export function pendingTx(tx: Uint8Array, hash: Bin, checked: ResponseCheckTx): PendingTx {
  let fee = 0;
  const signers: string[] = [];
  for (const { type, attributes } of checked.events) {
    if (type !== "tx") continue;
    for (const { key, value } of attributes) {
      if (key === "fee") fee = leastAmount(value);
      else if (key === "acc_seq") signers.push(value.slice(0, value.lastIndexOf("/")));
    }
  }
  const { gasWanted } = checked;
  const price = gasWanted > 0n ? fee / Number(gasWanted) : 0;
  return { tx, hash, size: framedSize(tx), gasWanted, price, signers };
}
