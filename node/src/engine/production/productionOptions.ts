/** When blocks are made. All can be combined; with none of them blocks are made by hand only. */
export interface Production {
  /** As soon as there is a transaction. */
  readonly onTx: boolean;
  /** Milliseconds after one block was decided on; `undefined` for none by time. */
  readonly intervalMs: number | undefined;
  /** Whether blocks by time are made without transactions too. */
  readonly emptyBlocks: boolean;
  /**
   * Whether the time of a block is the time at which it is made. Otherwise it is, as in CometBFT, the time at which the
   * block before it was voted for: one interval earlier.
   */
  readonly freshTime: boolean;
}

/** A block every second, as a chain behind CometBFT with `timeout_commit = "1s"`. */
export const DEFAULT_PRODUCTION: Production = {
  onTx: false,
  intervalMs: 1000,
  emptyBlocks: true,
  freshTime: false,
};

/** A block for each transaction, at once, and none in between. */
export const AUTOMINE: Production = {
  onTx: true,
  intervalMs: undefined,
  emptyBlocks: false,
  freshTime: true,
};

/** Blocks by hand only. */
export const MANUAL: Production = { ...AUTOMINE, onTx: false };
