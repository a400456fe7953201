import { Metadata } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import {
  ResponseApplySnapshotChunk_Result as Applied,
  ResponseOfferSnapshot_Result as Offered,
  type RequestApplySnapshotChunk,
  type RequestOfferSnapshot,
  type ResponseApplySnapshotChunk,
} from "@milkyway/codec/gen/tendermint/abci";
import { type Restore, SnapshotError, type SnapshotProblem } from "@milkyway/store/node";
import { messageOf } from "../engine/engineError.ts";
import { silentLog } from "../engine/log.ts";
import type { AbciCalls } from "./abciCalls.ts";
import type { AbciCallOptions, AbciSnapshots } from "./abciOptions.ts";

const OFFER_PROBLEMS: Partial<Record<SnapshotProblem, number>> = {
  format: Offered.REJECT_FORMAT,
  metadata: Offered.REJECT,
};

function problemOf(error: unknown): SnapshotProblem | undefined {
  return error instanceof SnapshotError ? error.reason : undefined;
}

/** Puts together a state out of the chunks of other nodes. Nothing is installed before its hash is the right one. */
class Restoring {
  private readonly options: AbciCallOptions;
  private readonly kept: AbciSnapshots;
  private restore: Restore | undefined;

  constructor(options: AbciCallOptions, kept: AbciSnapshots) {
    this.options = options;
    this.kept = kept;
  }

  offer({ snapshot, appHash }: RequestOfferSnapshot): number {
    const { kept } = this;
    if (snapshot === undefined) return Offered.REJECT;
    if (kept.store.version !== 0) {
      this.warn("refused a snapshot", "there is a state already");
      return Offered.ABORT;
    }
    this.restore?.abandon();
    this.restore = undefined;
    try {
      const metadata = Metadata.decode(snapshot.metadata);
      this.restore = kept.snapshots.restore({ ...snapshot, metadata }, appHash);
      return Offered.ACCEPT;
    } catch (error) {
      this.warn("refused a snapshot", messageOf(error));
      return OFFER_PROBLEMS[problemOf(error) ?? "metadata"] ?? Offered.REJECT;
    }
  }

  async apply(request: RequestApplySnapshotChunk): Promise<ResponseApplySnapshotChunk> {
    const { restore } = this;
    if (restore === undefined) return answer(Applied.ABORT);
    if (request.index !== restore.next) return answer(Applied.RETRY, [restore.next]);
    try {
      const state = await restore.apply(request.chunk);
      if (state === undefined) return answer(Applied.ACCEPT);
      this.restore = undefined;
      await this.kept.store.install(state);
      this.options.application.reload();
      return answer(Applied.ACCEPT);
    } catch (error) {
      this.warn("a chunk of a snapshot was of no use", messageOf(error));
      const senders = request.sender === "" ? [] : [request.sender];
      if (problemOf(error) === "chunk") return answer(Applied.RETRY, [request.index], senders);
      this.restore = undefined;
      return answer(error instanceof SnapshotError ? Applied.REJECT_SNAPSHOT : Applied.ABORT);
    }
  }

  private warn(message: string, reason: string): void {
    (this.options.log ?? silentLog).warn(message, { reason });
  }
}

function answer(
  result: number,
  refetchChunks: readonly number[] = [],
  rejectSenders: readonly string[] = [],
): ResponseApplySnapshotChunk {
  return { result, refetchChunks, rejectSenders };
}

/** Answers to offers of snapshots; without a place to put one, all are refused. */
export function restoreCalls(
  options: AbciCallOptions,
): Pick<AbciCalls, "offerSnapshot" | "applySnapshotChunk"> {
  const { snapshots } = options;
  if (snapshots === undefined)
    return {
      offerSnapshot: () => ({ result: Offered.ABORT }),
      applySnapshotChunk: () => answer(Applied.ABORT),
    };
  const restoring = new Restoring(options, snapshots);
  return {
    offerSnapshot: (request) => ({ result: restoring.offer(request) }),
    applySnapshotChunk: (request) => restoring.apply(request),
  };
}
