import type { DecodedTx, Unpacked } from "@milkyway/codec";
import type { Ctx } from "./ctx.ts";

/** A message of a transaction, decoded. */
export type TxMsg = Unpacked;

/** A transaction as the ante chain sees it. */
export type Tx = DecodedTx;

/**
 * One step of the ante chain: charges, checks or changes state, and gives the context for the steps after it. It throws
 * to refuse the transaction.
 */
export type AnteStep = (ctx: Ctx, tx: Tx) => Ctx;

/**
 * A refusal by a step that loses its context: results then show a gas limit of 2^64 − 1 and the gas used before the
 * ante chain, as when the reference's decorators return an empty context.
 */
export class ContextLost extends Error {
  readonly reason: unknown;

  constructor(reason: unknown) {
    super("context lost");
    this.reason = reason;
  }
}
