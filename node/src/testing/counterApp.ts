/** A small application: transactions of signers in sequence, each adding a line to the state. */
import type { Application, CheckedTx, StateView } from "@milkyway/baseapp";
import { utf8 } from "@milkyway/bytes";
import {
  ExecTxResult,
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  type RequestFinalizeBlock,
  type RequestPrepareProposal,
  ResponseCheckTx,
  type ResponseFinalizeBlock,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "@milkyway/codec/gen/tendermint/abci";
import { DEFAULT_PARAMS, ed25519Key } from "@milkyway/comet";
import { sha256 } from "@milkyway/crypto";
import { type CounterTx, event, eventsOf, parseCounterTx, powerOf } from "./counterTx.ts";

const PRICE_SCALE = 10n ** 18n;

/** What of the application survives a crash. */
export interface Disk {
  height: bigint;
  lines: readonly string[];
}

export const newDisk = (): Disk => ({ height: 0n, lines: [] });

export interface CounterOptions {
  readonly disk?: Disk;
  /** Seeds of keys and powers of the first validators. */
  readonly validators?: readonly (readonly [key: Uint8Array, power: bigint])[];
  readonly extensions?: boolean;
  readonly validatorAccepts?: boolean;
}

export class CounterApp implements Application {
  readonly disk: Disk;
  readonly requests: RequestFinalizeBlock[] = [];
  readonly proposals: RequestPrepareProposal[] = [];
  private readonly options: CounterOptions;
  private lines: string[];
  private sequences = new Map<string, number>();
  private checked = new Map<string, number>();
  private delivered:
    | { height: bigint; lines: string[]; sequences: Map<string, number> }
    | undefined;
  isBroken = false;
  rejects = false;

  constructor(options: CounterOptions = {}) {
    this.options = options;
    this.disk = options.disk ?? newDisk();
    this.lines = [...this.disk.lines];
    this.load();
  }

  readonly descriptors = {
    name: "counter",
    version: "1",
    registry: undefined as never,
    queries: [],
    messages: [],
  };

  info() {
    return {
      data: "counter",
      version: "1",
      appVersion: 0n,
      lastBlockHeight: this.disk.height,
      lastBlockAppHash: this.hash(this.disk.height, this.lines),
    };
  }

  initChain() {
    const validators = (this.options.validators ?? []).map(([key, power]) => ({
      pubKey: ed25519Key(key),
      power,
    }));
    return { consensusParams: undefined, validators, appHash: this.hash(0n, []) };
  }

  async prefetch(): Promise<void> {}

  checkTx({ tx, type }: { tx: Uint8Array; type: number }): CheckedTx {
    const parsed = parseCounterTx(tx);
    if (parsed === undefined)
      return ResponseCheckTx.create({ code: 2, codespace: "sdk", log: "tx parse error" });
    const expected = this.checked.get(parsed.signer) ?? 0;
    const isGood = type === 0 ? parsed.sequence === expected : parsed.sequence >= expected;
    if (!isGood || parsed.action === "refuse")
      return ResponseCheckTx.create({ code: 32, codespace: "sdk", log: "sequence mismatch" });
    this.checked.set(parsed.signer, parsed.sequence + 1);
    const response = ResponseCheckTx.create({ gasWanted: parsed.gas, events: eventsOf(parsed) });
    const priority = parsed.gas > 0n ? (BigInt(parsed.fee) * PRICE_SCALE) / parsed.gas : 0n;
    return { ...response, hints: { priority, signers: [parsed.signer] } };
  }

  simulate(): never {
    throw new Error("not simulated");
  }

  prepareProposal(request: RequestPrepareProposal) {
    this.proposals.push(request);
    return { txs: request.txs };
  }

  processProposal() {
    return { status: this.rejects ? ProposalStatus.REJECT : ProposalStatus.ACCEPT };
  }

  async extendVote({ height }: { height: bigint }) {
    return { voteExtension: utf8(`extension of ${height}`) };
  }

  verifyVoteExtension() {
    return { status: VerifyStatus.ACCEPT };
  }

  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock {
    const { height, txs, time } = request;
    this.requests.push(request);
    if (this.isBroken) throw new Error("the application is broken");
    const lines = [...this.lines, `block ${height} at ${time}`];
    const sequences = new Map(this.sequences);
    const parsed = txs.map(parseCounterTx);
    const txResults = parsed.map((tx) => this.deliver(tx, lines, sequences));
    this.delivered = { height, lines, sequences };
    const gas = parsed.map((tx) => /^gas:(\d+)$/.exec(tx?.action ?? "")?.[1]).find((g) => g);
    return {
      events: [event("block", "number", `${height}`)],
      txResults,
      validatorUpdates: parsed.flatMap((tx) => powerOf(tx?.action ?? "")),
      consensusParamUpdates: gas
        ? { ...DEFAULT_PARAMS, block: { ...DEFAULT_PARAMS.block, maxGas: BigInt(gas) } }
        : undefined,
      appHash: this.hash(height, lines),
    };
  }

  // biome-ignore lint/correctness/useYield: all of it is one step
  *finalizeBlockSteps(request: RequestFinalizeBlock): Generator<undefined, ResponseFinalizeBlock> {
    return this.finalizeBlock(request);
  }

  async commit() {
    const { delivered } = this;
    if (delivered === undefined) throw new Error("nothing was executed");
    this.lines = delivered.lines;
    this.sequences = delivered.sequences;
    this.checked = new Map(delivered.sequences);
    this.delivered = undefined;
    await Promise.resolve();
    this.disk.height = delivered.height;
    this.disk.lines = delivered.lines;
    return { retainHeight: 0n };
  }

  query(): never {
    throw new Error("not queried");
  }

  view(): StateView {
    throw new Error("not viewed");
  }

  exportGenesis(): never {
    throw new Error("not exported");
  }

  reload(): void {}

  async close(): Promise<void> {}

  /** Goes back to a height. */
  async revert(height: bigint): Promise<void> {
    const end = this.disk.lines.findIndex((line) => line.startsWith(`block ${height + 1n} `));
    this.disk.height = height;
    this.disk.lines = end < 0 ? this.disk.lines : this.disk.lines.slice(0, end);
    this.lines = [...this.disk.lines];
    this.load();
  }

  private load(): void {
    this.sequences = new Map();
    for (const line of this.lines) {
      const [, signer, sequence] = /^([a-z]+) (\d+) /.exec(line) ?? [];
      if (signer !== undefined && signer !== "block")
        this.sequences.set(signer, Number(sequence) + 1);
    }
    this.checked = new Map(this.sequences);
  }

  private deliver(
    tx: CounterTx | undefined,
    lines: string[],
    sequences: Map<string, number>,
  ): ExecTxResult {
    if (tx === undefined) return ExecTxResult.create({ code: 2, codespace: "sdk" });
    if (tx.action === "boom") throw new Error("boom");
    const expected = sequences.get(tx.signer) ?? 0;
    if (tx.sequence !== expected)
      return ExecTxResult.create({ code: 32, codespace: "sdk", log: "sequence mismatch" });
    sequences.set(tx.signer, expected + 1);
    lines.push(`${tx.signer} ${tx.sequence} ${tx.action}`);
    const code = tx.action === "fail" ? 5 : 0;
    return ExecTxResult.create({ code, gasWanted: tx.gas, gasUsed: 7n, events: eventsOf(tx) });
  }

  private hash(height: bigint, lines: readonly string[]): Uint8Array {
    return sha256(utf8(`${height}\n${lines.join("\n")}`));
  }
}

export { counterTx, nameKey } from "./counterTx.ts";
