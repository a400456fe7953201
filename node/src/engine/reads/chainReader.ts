import { toHex } from "@milkyway/bytes";
import type { ResponseFinalizeBlock, TxResult } from "@milkyway/codec/gen/tendermint/abci";
import type {
  Block,
  BlockID,
  BlockMeta,
  Commit,
  Header,
  TxProof,
  Validator,
} from "@milkyway/codec/gen/tendermint/types";
import type { ChainParams, RawBlock } from "@milkyway/comet";
import { txProof } from "@milkyway/comet";
import { sha256 } from "@milkyway/crypto";
import type { BlockStore } from "../../blocks/blockStore.ts";
import {
  readBlock,
  readCommit,
  readLastCommit,
  readMeta,
  readResults,
  readTx,
} from "../../blocks/readBlock.ts";
import { readStoredBlock } from "../../blocks/readStoredBlock.ts";
import { type Findings, reversed } from "../../blocks/search/findings.ts";
import { findBlock, findTx } from "../../blocks/search/findTx.ts";
import { searchBlocks } from "../../blocks/search/searchBlocks.ts";
import { searchTxs } from "../../blocks/search/searchTxs.ts";
import { readParams, readValidators } from "../../blocks/validatorRows.ts";
import { plainCommit } from "../../comet/commits.ts";
import { MAX_QUERY_LENGTH, parseQuery } from "../../query/parseQuery.ts";
import type { Query } from "../../query/query.ts";
import { EngineError, messageOf } from "../engineError.ts";
import { heightOf, metaRange } from "./heights.ts";
import { type PageRequest, pageOf } from "./paginate.ts";

/** A block and its id. */
export interface IdentifiedBlock {
  readonly blockId: BlockID;
  readonly block: Block;
}

/** A header with the votes for it; canonical when they are in the next block, which is when they cannot change. */
export interface SignedBlockHeader {
  readonly header: Header;
  readonly commit: Commit;
  readonly isCanonical: boolean;
}

/** A transaction in a block. */
export interface FoundTx extends TxResult {
  readonly hash: Uint8Array;
  readonly proof: TxProof | undefined;
}

export interface SearchRequest extends PageRequest {
  readonly query: string;
  readonly orderBy?: string | undefined;
}

/** A part of what was found, and how much it was altogether. */
export interface Found<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/**
 * Reads blocks and what belongs to them. Without a height the latest is meant. Throws an `EngineError` with CometBFT's
 * text for what is not there.
 */
export class ChainReader {
  private readonly store: BlockStore;

  constructor(store: BlockStore) {
    this.store = store;
  }

  /** Height of the last block; 0 before the first. */
  get latestHeight(): bigint {
    return this.store.height;
  }

  /** Height of the lowest block that is kept; 0 before the first. */
  get earliestHeight(): bigint {
    return this.store.base;
  }

  block(height?: bigint): IdentifiedBlock {
    return this.there(readBlock(this.store.database, this.height(height)), "block");
  }

  /** A block with its results, as they are stored; `undefined` when one of them is not there. */
  stored(height: bigint): RawBlock | undefined {
    return readStoredBlock(this.store.database, height);
  }

  /** The block with a hash; `undefined` when there is none. */
  blockByHash(hash: Uint8Array): IdentifiedBlock | undefined {
    const height = findBlock(this.store, hash);
    return height === undefined ? undefined : readBlock(this.store.database, height);
  }

  meta(height?: bigint): BlockMeta {
    return this.there(readMeta(this.store.database, this.height(height)), "block");
  }

  /** As `blockByHash`, without the transactions. */
  metaByHash(hash: Uint8Array): BlockMeta | undefined {
    const height = findBlock(this.store, hash);
    return height === undefined ? undefined : readMeta(this.store.database, height);
  }

  /** Metas of heights, highest first, at most 20; 0 stands for the lowest and the highest there is. */
  metas(min = 0n, max = 0n): readonly BlockMeta[] {
    const { database } = this.store;
    return metaRange(this.store, min, max).map((height) =>
      this.there(readMeta(database, height), "block"),
    );
  }

  commit(height?: bigint): SignedBlockHeader {
    const at = this.height(height);
    const { database } = this.store;
    const { header } = this.meta(at);
    const isCanonical = at < this.store.height;
    const seen = isCanonical ? undefined : readCommit(database, at);
    const commit = isCanonical ? readLastCommit(database, at + 1n) : seen && plainCommit(seen);
    return { header, commit: this.there(commit, "commit"), isCanonical };
  }

  results(height?: bigint): { readonly height: bigint; readonly response: ResponseFinalizeBlock } {
    const at = this.height(height);
    const response = readResults(this.store.database, at);
    if (response === undefined)
      throw new EngineError("missing", `could not find results for height #${at}`);
    return { height: at, response };
  }

  /** Validators of a height, the one that follows by default, and their number. */
  validators(
    height: bigint | undefined,
    page: PageRequest,
  ): Found<Validator> & { readonly height: bigint } {
    const at = heightOf(this.store, this.store.height + 1n, height);
    const { validators } = readValidators(this.store.database, at);
    return { height: at, items: pageOf(validators, page), total: validators.length };
  }

  /** Consensus parameters of a height, the one that follows by default. */
  params(height?: bigint): { readonly height: bigint; readonly params: ChainParams } {
    const at = heightOf(this.store, this.store.height + 1n, height);
    return { height: at, params: readParams(this.store.database, at) };
  }

  /** The transaction with a hash, with the proof that its block holds it if that is wanted. */
  tx(hash: Uint8Array, prove = false): FoundTx {
    const found = findTx(this.store, hash);
    if (found === undefined)
      throw new EngineError("missing", `tx (${toHex(hash).toUpperCase()}) not found`);
    return this.withProof(found, hash, prove);
  }

  /** Transactions whose events match a query, in ascending order unless `desc` is asked for. */
  async searchTxs(request: SearchRequest, prove = false): Promise<Found<FoundTx>> {
    const places = await this.search(request, (query) => searchTxs(this.store, query));
    const ordered = inOrder(places, request.orderBy, "asc");
    const items = pageOf(ordered, request).flatMap(({ height, index }) => {
      const found = readTx(this.store.database, height, index);
      return found === undefined ? [] : [this.withProof(found, sha256(found.tx), prove)];
    });
    return { items, total: places.length };
  }

  /** Blocks whose events match a query, in descending order unless `asc` is asked for. */
  async searchBlocks(request: SearchRequest): Promise<Found<IdentifiedBlock>> {
    const heights = await this.search(request, (query) => searchBlocks(this.store, query));
    const ordered = inOrder(heights, request.orderBy, "desc");
    const items = pageOf(ordered, request).flatMap(
      (height) => readBlock(this.store.database, height) ?? [],
    );
    return { items, total: heights.length };
  }

  private height(height: bigint | undefined): bigint {
    return heightOf(this.store, this.store.height, height);
  }

  private there<T>(value: T | undefined, what: string): T {
    if (value === undefined) throw new EngineError("missing", `could not find ${what}`);
    return value;
  }

  private withProof(found: TxResult, hash: Uint8Array, prove: boolean): FoundTx {
    if (!prove) return { ...found, hash, proof: undefined };
    const block = readBlock(this.store.database, found.height)?.block;
    return { ...found, hash, proof: block && txProof(block.data.txs, found.index) };
  }

  private async search<T>({ query }: SearchRequest, run: (query: Query) => Promise<T>): Promise<T> {
    if (query.length > MAX_QUERY_LENGTH)
      throw new EngineError("query", "maximum query length exceeded");
    try {
      return await run(parseQuery(query));
    } catch (error) {
      throw new EngineError("query", messageOf(error));
    }
  }
}

function inOrder<T>(found: Findings<T>, asked: string | undefined, usual: string): Findings<T> {
  const order = asked === undefined || asked === "" ? usual : asked;
  if (order === "asc") return found;
  if (order === "desc") return reversed(found);
  throw new EngineError("query", "expected order_by to be either `asc` or `desc` or empty");
}
