import type { SignatureCache } from "@milkyway/crypto";
import type { UpgradeInfo } from "@milkyway/modules/upgrade";
import type { CommitStore } from "@milkyway/store";
import type { PriceSource } from "./prices/index.ts";
import type { VerifyAhead } from "./signaturesAhead.ts";

/** What a chain is started with. */
export interface AppOptions {
  readonly store: CommitStore;
  /** Chain id to insist on; empty to take it from genesis. */
  readonly chainId?: string;
  /** Lowest prices of gas at which the mempool takes a transaction, as `0.001umilk`. */
  readonly minGasPrices?: string;
  /** Limit of simulated transactions, in gas; without one that of blocks. */
  readonly simulationGasLimit?: bigint;
  /** Checks all invariants in each block that this divides; 0 for never. */
  readonly invariantCheckPeriod?: bigint;
  readonly skipGenesisInvariants?: boolean;
  /**
   * Makes a developer chain: prices and balances can be set by message, and a transaction without signatures counts as
   * signed by all whom it names.
   */
  readonly dev?: boolean;
  /** Signatures known to be valid; an own cache by default. */
  readonly signatureCache?: SignatureCache;
  /** Checks the signatures of transactions in other threads, before and while they are executed. */
  readonly verifyAhead?: VerifyAhead;
  /** Where this validator learns the prices that it attaches to its votes. */
  readonly prices?: PriceSource;
  /** Told of what is amiss with proposals and votes, and does not stop the chain. */
  readonly note?: (what: string, error: unknown) => void;
  /** Heights at which an upgrade that is due is given up. */
  readonly skipUpgradeHeights?: ReadonlySet<bigint>;
  /** Leaves word of an upgrade that needs another program. */
  readonly writeUpgradeInfo?: (info: UpgradeInfo) => void;
}
