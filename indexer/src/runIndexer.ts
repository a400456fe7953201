import { rm } from "node:fs/promises";
import { answerRequest, type HttpAnswer } from "./api/answerRequest.ts";
import type { Fields } from "./api/answerTypes.ts";
import type { Database } from "./database/database.ts";
import { type DatabasePlace, openDatabase } from "./database/openDatabase.ts";
import { followStep } from "./follow/followStep.ts";
import { firstHeight } from "./inspect/inspectIndex.ts";
import { type IndexerLog, reasonOf } from "./log.ts";
import { dropIndex, migrate } from "./schema/migrate.ts";
import { SCHEMA_VERSION } from "./schema/migrations.ts";
import type { RemoteSource } from "./source.ts";

/** What an index is kept in and made from. */
export interface IndexerOptions {
  readonly source: RemoteSource;
  readonly place: DatabasePlace;
  /** Milliseconds of block time from one sample of the state to the next. */
  readonly periodMs: number;
  /** Forgets what was indexed before it begins. */
  readonly rebuilds?: boolean;
  readonly log: IndexerLog;
}

/** An index that is kept current. */
export interface RunningIndexer {
  /** Answers a request for a path below that of the index. */
  answer(path: string, query: string): Promise<HttpAnswer>;
  /** Finishes what is being written, and closes the database. */
  close(): Promise<void>;
}

/** Milliseconds between looks for new blocks. */
const LOOK = 250;
/** Milliseconds after a failure before it is tried again: the first time, and at most. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 30_000];

/** Keeps an index current until it is closed. What fails is told of, shown in the status and tried again. */
export function runIndexer(options: IndexerOptions): RunningIndexer {
  const { source, place, log } = options;
  const periodMs = BigInt(options.periodMs);
  const now: { database?: Database | undefined; isClosed: boolean; rebuilds: boolean } = {
    isClosed: false,
    rebuilds: options.rebuilds === true,
  };
  let status: Fields<"status"> = {
    state: "starting",
    schema_version: 0,
    first_height: 0,
    indexed_height: 0,
    chain_height: 0,
    database: place.url === "" ? "embedded" : "postgresql",
    error: null,
  };
  let wake = () => {};
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function followChain(onStep: () => void): Promise<void> {
    // A damaged one could not be opened for it.
    if (now.rebuilds && place.url === "" && place.folder !== "")
      await rm(place.folder, { recursive: true, force: true });
    const database = await openDatabase(place);
    try {
      if (now.rebuilds) await dropIndex(database);
      await migrate(database);
      now.rebuilds = false;
      now.database = database;
      while (!now.isClosed) {
        const { height, latest, isIdle } = await followStep({ database, source, periodMs });
        onStep();
        status = {
          ...status,
          state: height >= latest ? "current" : "catching up",
          schema_version: SCHEMA_VERSION,
          first_height:
            isIdle && status.first_height > 0
              ? status.first_height
              : Number(await firstHeight(database)),
          indexed_height: Number(height),
          chain_height: Number(latest),
          error: null,
        };
        if (isIdle) await wait(LOOK);
      }
    } finally {
      now.database = undefined;
      await database.close().catch(() => {});
    }
  }

  async function run(): Promise<void> {
    let pause = FIRST_WAIT;
    while (!now.isClosed) {
      try {
        await followChain(() => {
          pause = FIRST_WAIT;
        });
      } catch (error) {
        if (now.isClosed) return;
        const reason = reasonOf(error);
        log.warn("the index cannot go on; it is tried again", { reason, in: `${pause / 1000}s` });
        status = { ...status, state: "failed", error: reason };
        await wait(pause);
        pause = Math.min(2 * pause, LONGEST_WAIT);
      }
    }
  }

  const running = run();
  return {
    answer: (path, query) => answerRequest({ queries: now.database, status }, path, query),
    async close() {
      now.isClosed = true;
      wake();
      await running;
    },
  };
}
