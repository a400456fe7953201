import { toHex } from "@milkyway/bytes";
import type { Any } from "@milkyway/codec";
import { TxMsgData } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import type { Event, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { sha256 } from "@milkyway/crypto";

/** A transaction that is in a block. */
export interface TxResult {
  /** Upper-case hexadecimal. */
  readonly hash: string;
  readonly height: bigint;
  readonly gasUsed: bigint;
  readonly gasWanted: bigint;
  readonly events: readonly Event[];
  /** What its messages answered, in their order. */
  readonly responses: readonly Any[];
  /** Of the block's transactions, from 0. */
  readonly index: number;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** A transaction was refused, or failed in a block. Nothing of what its messages did was kept. */
export class TxFailed extends Error {
  readonly code: number;
  readonly codespace: string;
  /** What its messages are. */
  readonly typeNames: readonly string[];
  /** Its result, if it is in a block. */
  readonly result: TxResult | undefined;

  constructor(
    failure: { readonly code: number; readonly codespace: string; readonly log: string },
    typeNames: readonly string[],
    result?: TxResult,
  ) {
    super(`${typeNames.join(", ")}: ${failure.log} (${failure.codespace}/${failure.code})`);
    this.name = "TxFailed";
    this.code = failure.code;
    this.codespace = failure.codespace;
    this.typeNames = typeNames;
    this.result = result;
  }
}

/** The hash by which a transaction is known. */
export function txHash(bytes: Uint8Array): string {
  return toHex(sha256(bytes)).toUpperCase();
}

export function toTxResult(
  bytes: Uint8Array,
  result: ExecTxResult,
  height: bigint,
  index: number,
): TxResult {
  const { code, codespace, log, gasUsed, gasWanted, events, data } = result;
  const responses = code === 0 ? TxMsgData.decode(data).msgResponses : [];
  const hash = txHash(bytes);
  return { hash, height, index, code, codespace, log, gasUsed, gasWanted, events, responses };
}
