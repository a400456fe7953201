import { sha256 } from "@milkyway/crypto";
import type { Client } from "../client.ts";
import { refusal } from "../errors/refusal.ts";
import { NodeUnreachable, RpcError, SdkError } from "../errors/sdkError.ts";
import { type AccountNumbers, getAccount } from "../query/account.ts";
import { sleep } from "../sleep.ts";
import { type Checked, checkTx } from "./broadcast.ts";
import { getTx, hashText, type TxInBlock } from "./getTx.ts";

interface Pending {
  readonly tx: Uint8Array;
  readonly hash: Uint8Array;
  readonly sequence: bigint;
  readonly deadline: number;
  resolve(tx: TxInBlock): void;
  reject(error: unknown): void;
}

interface OutboxOptions {
  readonly pollMs: number;
  readonly timeoutMs: number;
}

const WRONG_SEQUENCE = 32;
const IN_CACHE = /already exists in cache/;

const isPassing = (error: unknown): boolean =>
  error instanceof NodeUnreachable || (error instanceof RpcError && !IN_CACHE.test(error.message));

/**
 * Signed transactions of one account that are not in a block yet, by sequence. It looks at the chain until each is, and
 * hands over again what the node does not have any more.
 */
export class Outbox {
  private readonly client: Client;
  private readonly address: string;
  private readonly options: OutboxOptions;
  private readonly pending = new Map<bigint, Pending>();
  private next: AccountNumbers | undefined;
  private isWatching = false;

  constructor(client: Client, address: string, options: OutboxOptions) {
    this.client = client;
    this.address = address;
    this.options = options;
  }

  /** What the next transaction is signed with. The chain is asked when nothing is under way. */
  async nextNumbers(ask: () => Promise<AccountNumbers>): Promise<AccountNumbers> {
    if (this.next === undefined || this.pending.size === 0)
      this.next = await this.patiently(ask, Date.now() + this.options.timeoutMs);
    return this.next;
  }

  /** Hands a transaction over; throws `Refused` when its check fails, and its sequence stays free. */
  async add(
    tx: Uint8Array,
    sequence: bigint,
  ): Promise<{ readonly hash: Uint8Array; readonly landed: Promise<TxInBlock> }> {
    const deadline = Date.now() + this.options.timeoutMs;
    const checked = await this.patiently(() => this.handOver(tx), deadline);
    const hash = sha256(tx);
    if (checked.code !== 0 && checked.code !== WRONG_SEQUENCE) {
      throw refusal("the transaction was refused", checked);
    }
    if (checked.code === WRONG_SEQUENCE && !(await this.isBehind(sequence))) {
      this.next = undefined;
      throw refusal("the transaction was refused", checked);
    }
    if (this.next !== undefined) this.next = { ...this.next, sequence: sequence + 1n };
    const landed = new Promise<TxInBlock>((resolve, reject) => {
      this.pending.set(sequence, { tx, hash, sequence, deadline, resolve, reject });
    });
    // Whoever does not wait for it is not to be ended by its failure.
    landed.catch(() => undefined);
    this.watch();
    return { hash, landed };
  }

  /** Whether the node lost transactions that come before a sequence; they are handed over again by `look`. */
  private async isBehind(sequence: bigint): Promise<boolean> {
    if (this.pending.size === 0) return false;
    const { sequence: onChain } = await getAccount(this.client, this.address);
    return onChain <= sequence;
  }

  /** Code 0 also when the node has the transaction already. */
  private async handOver(tx: Uint8Array): Promise<Checked> {
    try {
      return await checkTx(this.client, tx);
    } catch (error) {
      if (!(error instanceof RpcError && IN_CACHE.test(error.message))) throw error;
      return { code: 0, codespace: "", log: "", hash: sha256(tx) };
    }
  }

  private async patiently<T>(work: () => Promise<T>, deadline: number): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error) || Date.now() >= deadline) throw error;
        await sleep(this.options.pollMs);
      }
    }
  }

  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    void this.watchAll();
  }

  private async watchAll(): Promise<void> {
    while (this.pending.size > 0) {
      await sleep(this.options.pollMs);
      try {
        await this.look();
      } catch (error) {
        if (!isPassing(error)) this.rejectAll(error);
      }
      this.giveUpLate();
    }
    this.isWatching = false;
  }

  /** Takes what landed, and hands the rest over again in order. */
  private async look(): Promise<void> {
    const { sequence: onChain } = await getAccount(this.client, this.address);
    for (const one of [...this.pending.values()].filter(({ sequence }) => sequence < onChain)) {
      const found = await getTx(this.client, one.hash);
      // The index follows the block a moment later.
      if (found === undefined) continue;
      this.pending.delete(one.sequence);
      one.resolve(found);
    }
    for (const one of [...this.pending.values()].filter(({ sequence }) => sequence >= onChain))
      await this.handOver(one.tx);
  }

  private giveUpLate(): void {
    for (const one of this.pending.values()) {
      if (Date.now() < one.deadline) continue;
      this.pending.delete(one.sequence);
      this.next = undefined;
      one.reject(
        new SdkError(`transaction ${hashText(one.hash)} did not land in time`, {
          hint: "It may still come: look for its hash before sending anything again.",
        }),
      );
    }
  }

  private rejectAll(error: unknown): void {
    for (const one of this.pending.values()) one.reject(error);
    this.pending.clear();
    this.next = undefined;
  }
}
