import { Metadata } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import type { Snapshot } from "@milkyway/codec/gen/tendermint/abci";
import { messageOf } from "../engine/engineError.ts";
import { silentLog } from "../engine/log.ts";
import type { AbciCalls } from "./abciCalls.ts";
import type { AbciCallOptions } from "./abciOptions.ts";
import { restoreCalls } from "./restoreCalls.ts";

type SnapshotCall = "listSnapshots" | "offerSnapshot" | "loadSnapshotChunk" | "applySnapshotChunk";

/** What an application answers about snapshots, and the taking of them. */
export interface SnapshotCalls {
  readonly calls: Pick<AbciCalls, SnapshotCall>;
  /** Takes a snapshot of a height that was committed, if it is time for one. */
  committed(height: bigint): void;
}

/** Answers for a node that has a place for snapshots, or has none. */
export function snapshotCalls(options: AbciCallOptions): SnapshotCalls {
  const kept = options.snapshots;
  const restoring = restoreCalls(options);
  return {
    calls: {
      listSnapshots: () => ({
        snapshots: (kept?.snapshots.list() ?? []).map(({ metadata, ...info }): Snapshot => {
          return { ...info, metadata: Metadata.encode(metadata) };
        }),
      }),
      async loadSnapshotChunk({ height, format, chunk }) {
        const bytes = await kept?.snapshots.loadChunk(height, format, chunk);
        return { chunk: bytes ?? new Uint8Array(0) };
      },
      ...restoring,
    },
    committed(height) {
      if (kept === undefined || kept.interval === 0n || height % kept.interval !== 0n) return;
      void take(options, height);
    },
  };
}

async function take({ snapshots: kept, log = silentLog }: AbciCallOptions, height: bigint) {
  if (kept === undefined) return;
  try {
    const { chunks } = await kept.snapshots.create(Number(height));
    log.info("took a snapshot", { height, chunks });
    if (kept.keepRecent > 0) await kept.snapshots.prune(kept.keepRecent);
  } catch (error) {
    log.error("could not take a snapshot", { height, reason: messageOf(error) });
  }
}
