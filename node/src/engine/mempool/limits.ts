/** What a mempool holds at most. */
export interface MempoolLimits {
  /** Transactions. */
  readonly size: number;
  /** Bytes of all transactions. */
  readonly maxTxsBytes: number;
  /** Bytes of one transaction. */
  readonly maxTxBytes: number;
  /** Hashes of transactions that are remembered as seen. */
  readonly cacheSize: number;
  /** Whether refused transactions are remembered as seen too. */
  readonly keepInvalidTxsInCache: boolean;
  /** Whether what is left after a block is checked again. */
  readonly recheck: boolean;
  /** By priority, each sender's in sequence; or as they arrive. */
  readonly order: "priority" | "arrival";
}

/** CometBFT's defaults. */
export const DEFAULT_LIMITS: MempoolLimits = {
  size: 5000,
  maxTxsBytes: 1_073_741_824,
  maxTxBytes: 1_048_576,
  cacheSize: 10_000,
  keepInvalidTxsInCache: false,
  recheck: true,
  order: "priority",
};
