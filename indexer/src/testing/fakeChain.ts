import { toHex } from "@milkyway/bytes";
import { Any } from "@milkyway/codec";
import { TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { Event, ExecTxResult, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { Data } from "@milkyway/codec/gen/tendermint/types";
import type { RawBlock, RemoteSource } from "../source.ts";

/** An event from its attributes. */
export function fakeEvent(type: string, attributes: Readonly<Record<string, string>>): Event {
  const list = Object.entries(attributes).map(([key, value]) => ({ key, value, index: true }));
  return Event.create({ type, attributes: list });
}

/** A transaction for tests: the types of its messages, and what came of it. */
export interface FakeTx {
  readonly bytes?: Uint8Array;
  readonly types?: readonly string[];
  readonly code?: number;
  readonly events?: readonly Event[];
}

let made = 0;

/** Bytes of a transaction with messages of types; no two are the same. */
export function txBytes(types: readonly string[]): Uint8Array {
  const messages = types.map((typeUrl) => Any.create({ typeUrl, value: new Uint8Array(0) }));
  const body = TxBody.encode(TxBody.create({ messages, memo: `${++made}` }));
  return TxRaw.encode(TxRaw.create({ bodyBytes: body }));
}

function hashOf(chain: number, height: bigint): Uint8Array {
  return Uint8Array.from([chain, ...`${height}`].map(Number));
}

/** A block with transactions and events; `fork` tells blocks of one height apart. */
export function fakeBlock(
  height: bigint,
  {
    txs = [],
    events = [],
    fork = 0,
    lastFork = fork,
    seconds = Number(height),
  }: {
    readonly txs?: readonly FakeTx[];
    readonly events?: readonly Event[];
    readonly fork?: number;
    readonly lastFork?: number;
    readonly seconds?: number;
  } = {},
): RawBlock {
  const bytes = txs.map((tx) => tx.bytes ?? txBytes(tx.types ?? []));
  const txResults = txs.map((tx) =>
    ExecTxResult.create({
      code: tx.code ?? 0,
      events: tx.events ?? [],
      gasUsed: 5n,
      gasWanted: 9n,
    }),
  );
  return {
    height,
    time: BigInt(seconds) * 1_000_000_000n,
    hash: hashOf(fork, height),
    lastHash: height === 1n ? new Uint8Array(0) : hashOf(lastFork, height - 1n),
    proposer: new Uint8Array(20),
    data: Data.encode(Data.create({ txs: bytes })),
    head: ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ events })),
    txResults: ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ txResults })),
  };
}

/** What pool 1 is credited in a block. */
export function rewardOf(height: bigint, fork: number): Event {
  return fakeEvent("rewards", {
    delegation_type: "DELEGATION_TYPE_POOL",
    delegation_target_id: "1",
    pool: "utia",
    amount: `${Number(height) * 10 + fork}.500000000000000000umilk`,
  });
}

/** A chain whose blocks a test changes; its state is never there. */
export class FakeChain implements RemoteSource {
  readonly chainId: string;
  blocksByHeight: RawBlock[] = [];
  /** Blocks that are handed out at a time. */
  batch = 3;

  constructor(chainId = "fake-1") {
    this.chainId = chainId;
  }

  /** Makes blocks up to a height, on the fork. */
  grow(to: bigint, fork = 0): void {
    const last = this.blocksByHeight.at(-1);
    for (let height = (last?.height ?? 0n) + 1n; height <= to; height++) {
      const lastFork = this.blocksByHeight.at(-1)?.hash[0] ?? fork;
      const events = [rewardOf(height, fork)];
      const txs = [{ types: ["/a.B"] }];
      // Three blocks a minute.
      const seconds = Number(height) * 20;
      this.blocksByHeight.push(fakeBlock(height, { fork, lastFork, txs, events, seconds }));
    }
  }

  /** Forgets blocks above a height. */
  revert(to: bigint): void {
    this.blocksByHeight = this.blocksByHeight.filter(({ height }) => height <= to);
  }

  /** Forgets blocks below a height. */
  prune(below: bigint): void {
    this.blocksByHeight = this.blocksByHeight.filter(({ height }) => height >= below);
  }

  async heights() {
    const last = this.blocksByHeight.at(-1);
    return {
      earliest: this.blocksByHeight[0]?.height ?? 0n,
      latest: last?.height ?? 0n,
      hash: toHex(last?.hash ?? new Uint8Array(0)),
    };
  }

  async blocks(from: bigint) {
    const start = this.blocksByHeight.findIndex(({ height }) => height === from);
    return start < 0 ? [] : this.blocksByHeight.slice(start, start + this.batch);
  }

  async query(): Promise<Uint8Array> {
    throw new Error("pruned");
  }
}
