import { fromBase64, fromHex, toBase64, toHex } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import {
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import {
  AuthInfo,
  SimulateRequest,
  SimulateResponse,
  TxRaw,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { sha256 } from "@milkyway/crypto";
import { NodeUnreachable, RpcError } from "../errors/sdkError.ts";
import type { Listener, Transport } from "../transport/transport.ts";

interface Landed {
  readonly tx: Uint8Array;
  readonly height: number;
  readonly code: number;
}

const CHECKED = { code: 0, codespace: "", log: "" };

/** A node with one account, for tests: it checks sequences, and makes blocks and loses things when it is told to. */
export class FakeNode implements Transport {
  height = 1;
  readonly landed: Landed[] = [];
  mempool: Uint8Array[] = [];
  /** Everything that was asked, in order. */
  readonly calls: string[] = [];
  /** Called before each request; throws for a node that is away. */
  before: (method: string) => void = () => {};
  /** Called after a request was done and before it is answered. */
  after: (method: string) => void = () => {};
  /** What the check says of a transaction whose sequence is right. */
  check: (tx: Uint8Array) => Partial<typeof CHECKED> = () => ({});
  readonly listeners = new Set<Listener>();
  /** How many of the last transactions searches do not find yet. */
  unindexed: () => number = () => 0;

  /** Of the chain, without what is in the mempool. */
  sequence = 0n;

  static away(): never {
    throw new NodeUnreachable("the node is away");
  }

  async call(method: string, params: JsonObject = {}): Promise<JsonObject> {
    this.calls.push(method);
    this.before(method);
    const answer = this.answer(method, params);
    this.after(method);
    return answer;
  }

  async subscribe(_query: string, listener: Listener): Promise<() => void> {
    this.before("subscribe");
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {}

  /** Puts what waits into a block, at most so many. */
  makeBlock(most = this.mempool.length): void {
    this.height++;
    for (const tx of this.mempool.splice(0, most)) this.land(tx);
    for (const listener of this.listeners) listener.onNotice({ query: "", data: {}, events: {} });
  }

  /** Puts a transaction into the block at hand. */
  land(tx: Uint8Array, code = 0): void {
    this.landed.push({ tx, height: this.height, code });
    this.sequence++;
  }

  private answer(method: string, params: JsonObject): JsonObject {
    switch (method) {
      case "status":
        return {
          node_info: { network: "fake-1" },
          sync_info: { latest_block_height: `${this.height}` },
        };
      case "abci_query":
        return { response: this.query(String(params.path), fromHex(String(params.data))) };
      case "broadcast_tx_sync":
        return this.take(fromBase64(String(params.tx)));
      case "tx":
        return this.find(String(params.hash));
      case "tx_search":
        return this.search(params);
      case "blockchain":
        return this.metas(Number(params.minHeight), Number(params.maxHeight));
      default:
        throw new RpcError(-32601, "Method not found", method);
    }
  }

  private query(path: string, data: Uint8Array): JsonObject {
    if (path === "/cosmos.auth.v1beta1.Query/AccountInfo") {
      const { address } = QueryAccountInfoRequest.decode(data);
      const info = { address, pubKey: undefined, accountNumber: 7n, sequence: this.sequence };
      return { code: 0, value: toBase64(QueryAccountInfoResponse.encode({ info })) };
    }
    if (path !== "/cosmos.tx.v1beta1.Service/Simulate")
      return { code: 6, codespace: "sdk", log: "unknown query path" };
    const sequence = sequenceOf(SimulateRequest.decode(data).txBytes);
    if (sequence !== this.nextSequence)
      return {
        code: 18,
        codespace: "sdk",
        log: `account sequence mismatch, expected ${this.nextSequence}`,
      };
    const gasInfo = { gasWanted: 0n, gasUsed: 100_000n };
    const value = toBase64(SimulateResponse.encode({ gasInfo, result: undefined }));
    return { code: 0, value };
  }

  private get nextSequence(): bigint {
    return this.sequence + BigInt(this.mempool.length);
  }

  private take(tx: Uint8Array): JsonObject {
    const hash = toHex(sha256(tx)).toUpperCase();
    if (this.mempool.some((other) => toHex(other) === toHex(tx)))
      throw new RpcError(-32603, "Internal error", "tx already exists in cache");
    if (sequenceOf(tx) !== this.nextSequence)
      return { ...CHECKED, code: 32, codespace: "sdk", log: "account sequence mismatch", hash };
    const checked = { ...CHECKED, ...this.check(tx), hash };
    if (checked.code === 0) this.mempool.push(tx);
    return checked;
  }

  private find(hash: string): JsonObject {
    const found = this.landed.find(({ tx }) => toBase64(sha256(tx)) === hash);
    if (found === undefined) throw new RpcError(-32603, "Internal error", `tx (${hash}) not found`);
    return answerOf(found);
  }

  private metas(from: number, to: number): JsonObject {
    const heights = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const count = (height: number) => this.landed.filter((one) => one.height === height).length;
    return { block_metas: heights.map((height) => ({ num_txs: `${count(height)}` })) };
  }

  private search({ query, page, per_page: perPage }: JsonObject): JsonObject {
    const [, from, to] = /tx.height >= (\d+) AND tx.height <= (\d+)/.exec(String(query)) ?? [];
    const found = this.landed.filter(
      ({ height }) => height >= Number(from) && height <= Number(to),
    );
    const all = found.slice(0, Math.max(0, found.length - this.unindexed()));
    const start = (Number(page) - 1) * Number(perPage);
    const txs = all.slice(start, start + Number(perPage)).map(answerOf);
    return { txs, total_count: `${all.length}` };
  }
}

/** The sequence that a transaction was signed with. */
export function sequenceOf(tx: Uint8Array): bigint {
  const { signerInfos } = AuthInfo.decode(TxRaw.decode(tx).authInfoBytes);
  return signerInfos[0]?.sequence ?? -1n;
}

function answerOf({ tx, height, code }: Landed): JsonObject {
  const hash = toHex(sha256(tx)).toUpperCase();
  const codespace = code === 0 ? "" : "sdk";
  const tx_result = { code, codespace, log: "", gas_wanted: "1", gas_used: "1", events: [] };
  return { hash, height: `${height}`, tx_result };
}
