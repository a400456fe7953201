import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CommittedState } from "../../commit/treeStores.ts";
import type { FileIo } from "../fileIo.ts";
import { readCheckpoint } from "./readCheckpoint.ts";
import { writeCheckpoint } from "./writeCheckpoint.ts";

const NAME = /^checkpoint-(\d{10})\.state$/;
const DRAFT = "checkpoint.draft";

/** The checkpoints of a directory. */
export class Checkpoints {
  private readonly io: FileIo;
  private readonly dir: string;
  private found: number[];

  /** Removes what an interrupted write left behind. */
  constructor(dir: string, io: FileIo) {
    this.dir = dir;
    this.io = io;
    const names = readdirSync(dir);
    this.found = names
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
    if (names.includes(DRAFT)) io.remove(join(dir, DRAFT));
  }

  /** Versions there is a checkpoint of, ascending. */
  get versions(): readonly number[] {
    return this.found;
  }

  path(version: number): string {
    return join(this.dir, `checkpoint-${String(version).padStart(10, "0")}.state`);
  }

  /** Length of a checkpoint in bytes. */
  size(version: number): number {
    return statSync(this.path(version)).size;
  }

  read(version: number): CommittedState {
    return readCheckpoint(this.path(version));
  }

  /** Writes a checkpoint, which appears once it is complete and `ready` has resolved; returns its length. */
  async write(
    state: CommittedState,
    ready: () => Promise<void>,
    signal?: AbortSignal,
  ): Promise<number> {
    const draft = join(this.dir, DRAFT);
    const length = await writeCheckpoint(this.io, draft, state, signal);
    try {
      await ready();
      signal?.throwIfAborted();
    } catch (error) {
      this.io.remove(draft);
      throw error;
    }
    const { version } = state.commit;
    this.io.rename(draft, this.path(version));
    this.io.syncDirectory(this.dir);
    this.found = [...this.found.filter((other) => other !== version), version].sort(
      (a, b) => a - b,
    );
    return length;
  }

  /** Removes the checkpoints of versions that are not wanted. */
  keep(wanted: (version: number) => boolean): void {
    for (const version of this.found.filter((each) => !wanted(each))) {
      this.io.remove(this.path(version));
      this.found = this.found.filter((each) => each !== version);
    }
  }
}
