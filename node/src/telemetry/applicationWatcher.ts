import type {
  RequestFinalizeBlock,
  ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";

/** A check of a transaction. */
export interface WatchedCheck {
  readonly isRecheck: boolean;
  readonly bytes: number;
  /** 0 when it passed. */
  readonly code: number;
}

/** Told of what the application did, and how many seconds that took. */
export interface ApplicationWatcher {
  executed(seconds: number, request: RequestFinalizeBlock, response: ResponseFinalizeBlock): void;
  /** The last block is durable. */
  committed(seconds: number): void;
  checked(seconds: number, check: WatchedCheck): void;
}
