import type { BlockMeta, Validator } from "@milkyway/codec/gen/tendermint/types";
import type { GenesisDoc } from "../../comet/genesisDoc.ts";
import type { CheckedTx, EngineStatus } from "../consensusEngine.ts";
import type { Found, FoundTx, IdentifiedBlock, SearchRequest } from "./chainReader.ts";
import type { PageRequest } from "./paginate.ts";

/** A value at once, or later when the engine is in another process. */
export type Eventually<T> = T | Promise<T>;

/** What the API reads of blocks, wherever they are kept. Without a height the latest is meant. */
export interface ChainReads {
  readonly latestHeight: bigint;
  block(height?: bigint): Eventually<IdentifiedBlock>;
  meta(height?: bigint): Eventually<BlockMeta>;
  validators(
    height: bigint | undefined,
    page: PageRequest,
  ): Eventually<Found<Validator> & { readonly height: bigint }>;
  tx(hash: Uint8Array): Eventually<FoundTx>;
  searchTxs(request: SearchRequest): Promise<Found<FoundTx>>;
}

/** An engine as far as the API needs one. */
export interface ServedEngine {
  readonly genesis: GenesisDoc;
  readonly chain: ChainReads;
  status(): EngineStatus;
  broadcastTxSync(tx: Uint8Array): Promise<CheckedTx>;
  /** Returns the hash. */
  broadcastTxAsync(tx: Uint8Array): Uint8Array;
}
