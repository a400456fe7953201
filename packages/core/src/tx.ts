import type { MessageType } from "@milkyway/codec";
import type { AuthInfo, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Ctx } from "./ctx.ts";

/** A message of a transaction, decoded. */
export interface TxMsg {
  /** `/package.MsgName`. */
  readonly typeUrl: string;
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

/** A transaction as the ante chain sees it. */
export interface Tx {
  readonly bytes: Uint8Array;
  /** As received; signatures are over these bytes. */
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly signatures: readonly Uint8Array[];
  readonly messages: readonly TxMsg[];
}

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
