import { CometError } from "@milkyway/comet";
import { randomBytes } from "@milkyway/crypto";
import type { ChainState } from "../comet/chainState.ts";
import type { Change, Database } from "./database.ts";
import { BlockIndex } from "./index/blockIndex.ts";
import { STATE_KEY } from "./keys.ts";
import { loadState } from "./loadState.ts";
import { StoreState } from "./records.ts";
import { type AppliedBlock, blockChanges, type DecidedBlock, resultChanges } from "./saveBlock.ts";
import { paramsChange, validatorsChange } from "./validatorRows.ts";

const FORMAT = 1;

export interface BlockStoreOptions {
  readonly database: Database;
  /** Records of the index that are kept in memory before they are sorted. */
  readonly segmentRecords?: number;
}

/** Blocks with their commits and results, the index over them, and the validators and parameters of every height. */
export class BlockStore {
  readonly database: Database;
  private readonly segmentRecords: number | undefined;
  private current: StoreState | undefined;
  private blockIndex: BlockIndex | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor({ database, segmentRecords }: BlockStoreOptions) {
    this.database = database;
    this.segmentRecords = segmentRecords;
    const stored = database.get(STATE_KEY);
    if (stored === undefined) return;
    const state = StoreState.decode(stored);
    if (state.format !== FORMAT)
      throw new CometError(
        `the store of blocks has format ${state.format}; this program reads format ${FORMAT}`,
      );
    this.open(state);
  }

  /** How far the store has come; `undefined` before genesis. */
  get state(): StoreState | undefined {
    return this.current;
  }

  /** Lowest height; 0 while there is no block. */
  get base(): bigint {
    return this.current?.base ?? 0n;
  }

  /** Highest height; 0 while there is no block. */
  get height(): bigint {
    return this.current?.height ?? 0n;
  }

  /** Highest height whose results are known. */
  get appliedHeight(): bigint {
    return this.current?.appliedHeight ?? 0n;
  }

  get index(): BlockIndex {
    if (this.blockIndex === undefined) throw new CometError("the chain has not started");
    return this.blockIndex;
  }

  /** What the block after the last applied one follows from; `undefined` before the first block. */
  chainState(): ChainState | undefined {
    const { current } = this;
    if (current === undefined || current.appliedHeight === 0n) return undefined;
    return loadState(this.database, current);
  }

  /** Starts a chain, or starts it again while it has no block. */
  async saveGenesis(state: ChainState): Promise<void> {
    const { initialHeight: first, params } = state;
    const [seed] = new Uint32Array(randomBytes(4).buffer);
    const started: StoreState = {
      format: FORMAT,
      chainId: state.chainId,
      initialHeight: first,
      genesisTime: state.lastTime,
      appVersion: state.appVersion,
      genesisAppHash: state.appHash,
      base: 0n,
      height: 0n,
      appliedHeight: 0n,
      seed: seed as number,
    };
    await this.database.write([
      { key: STATE_KEY, value: StoreState.encode(started) },
      validatorsChange(first, state.validators),
      validatorsChange(first + 1n, state.nextValidators),
      paramsChange(first, params),
    ]);
    this.open(started);
  }

  /**
   * Adds the next block, with its results if it could be executed. What it returns lets searches find the block: to be
   * called when the application has committed it.
   */
  async saveBlock(decided: DecidedBlock, applied?: AppliedBlock): Promise<() => void> {
    const state = this.opened;
    const { height } = decided.block.header;
    const expected = state.height === 0n ? state.initialHeight : state.height + 1n;
    if (height !== expected || state.height !== state.appliedHeight)
      throw new CometError(`block ${height} cannot follow block ${state.height}`);
    const moved = { height, ...(state.base === 0n ? { base: height } : {}) };
    const changes = blockChanges(decided);
    if (applied !== undefined) return this.writeApplied(moved, changes, decided, applied);
    await this.write(moved, changes);
    return () => {};
  }

  /** Adds the results of the last block, which was saved without them; returns the same as `saveBlock`. */
  async saveResults(decided: DecidedBlock, applied: AppliedBlock): Promise<() => void> {
    const state = this.opened;
    const { height } = decided.block.header;
    if (height !== state.height || height === state.appliedHeight)
      throw new CometError(`results of block ${height} are not awaited`);
    return this.writeApplied({}, [], decided, applied);
  }

  /** Makes changes together with how far the store has come; such writes wait for each other. */
  write(moved: Partial<StoreState>, changes: readonly Change[]): Promise<void> {
    const done = this.writing.then(async () => {
      const state = { ...this.opened, ...moved };
      await this.database.write([...changes, { key: STATE_KEY, value: StoreState.encode(state) }]);
      this.current = state;
    });
    // A failed write is the business of whoever asked for it.
    this.writing = done.catch(() => {});
    return done;
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** The state of a chain that has started. */
  get opened(): StoreState {
    if (this.current === undefined) throw new CometError("the chain has not started");
    return this.current;
  }

  private async writeApplied(
    moved: Partial<StoreState>,
    changes: readonly Change[],
    { block, blockId }: DecidedBlock,
    applied: AppliedBlock,
  ): Promise<() => void> {
    const { height } = block.header;
    const { events, txResults } = applied.response;
    const { txs } = block.data;
    const indexed = this.index.prepare({ hash: blockId.hash, txs, txResults, events }, height);
    const { appVersion } = applied.state;
    const next = { ...moved, appliedHeight: height, appVersion };
    await this.write(next, [...changes, ...resultChanges(height, applied), indexed]);
    return () => this.index.accept(height, indexed.value);
  }

  private open(state: StoreState): void {
    this.current = state;
    this.blockIndex = new BlockIndex({
      database: this.database,
      firstHeight: state.initialHeight,
      seed: state.seed,
      ...(this.segmentRecords === undefined ? {} : { segmentRecords: this.segmentRecords }),
    });
  }
}
