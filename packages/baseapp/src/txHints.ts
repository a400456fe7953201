import { type Address, type Tx, txSigners } from "@milkyway/core";

/** What a mempool orders a transaction by; no part of any encoded answer. */
export interface TxHints {
  /** Fee for a unit of gas, in the denomination that pays the least, with 18 decimals. */
  readonly priority: bigint;
  /** Whoever signed it: their transactions have to keep their order. */
  readonly signers: readonly Address[];
}

const SCALE = 10n ** 18n;

/** The hints that follow from what a transaction says. */
export function txHints(tx: Tx): TxHints {
  const { amount = [], gasLimit = 0n } = tx.authInfo.fee ?? {};
  let least: bigint | undefined;
  for (const coin of amount) if (least === undefined || coin.amount < least) least = coin.amount;
  const isPriced = least !== undefined && least > 0n && gasLimit > 0n;
  const priority = isPriced ? ((least ?? 0n) * SCALE) / gasLimit : 0n;
  return { priority, signers: txSigners(tx) };
}
