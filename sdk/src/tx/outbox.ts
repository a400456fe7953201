import { sha256 } from "@milkyway/crypto";
import type { Client } from "../client.ts";
import { refusal } from "../errors/refusal.ts";
import { RpcError, SdkError } from "../errors/sdkError.ts";
import { type AccountNumbers, getAccount } from "../query/account.ts";
import { sleep } from "../sleep.ts";
import { type Checked, checkTx } from "./broadcast.ts";
import { getTx, hashText, type TxInBlock } from "./getTx.ts";
import { isPassing, patiently } from "./patiently.ts";

interface Pending {
  readonly tx: Uint8Array;
  readonly hash: Uint8Array;
  readonly sequence: bigint;
  readonly deadline: number;
  /** Whether the node has it, as far as is known. */
  isTaken: boolean;
  /** In how many looks its sequence was used on the chain and it was in no block. */
  timesPassed: number;
  resolve(tx: TxInBlock): void;
  reject(error: unknown): void;
}

interface OutboxOptions {
  readonly pollMs: number;
  readonly timeoutMs: number;
}

/** A transaction that was handed over, and the block that it will be in. */
export interface Posted {
  readonly hash: Uint8Array;
  readonly landed: Promise<TxInBlock>;
}

const WRONG_SEQUENCE = 32;
const IN_CACHE = /already exists in cache/;
/** The index of transactions may follow the blocks by as many looks. */
const PATIENCE_WITH_INDEX = 20;
const MAY_COME = { hint: "It may still come: look for its hash before sending anything again." };

/**
 * Signed transactions of one account that are not in a block yet, by sequence. It looks at the chain until each is, and
 * hands over again what the node does not have any more. Nothing is ever signed a second time: what was given up can
 * only land in the place of what is sent next.
 */
export class Outbox {
  private readonly client: Client;
  private readonly address: string;
  private readonly options: OutboxOptions;
  private readonly pending = new Map<bigint, Pending>();
  /** As the chain had them when they were last looked at. */
  private onChain: AccountNumbers | undefined;
  private isWatching = false;

  constructor(client: Client, address: string, options: OutboxOptions) {
    this.client = client;
    this.address = address;
    this.options = options;
  }

  get isEmpty(): boolean {
    return this.pending.size === 0;
  }

  /** What the next transaction is signed with: the first sequence that is free. The chain is asked when nothing is under way. */
  async nextNumbers(): Promise<AccountNumbers> {
    if (this.onChain === undefined || this.isEmpty) {
      const { pollMs, timeoutMs } = this.options;
      const ask = () => getAccount(this.client, this.address);
      this.onChain = await patiently(ask, pollMs, Date.now() + timeoutMs);
    }
    let { sequence } = this.onChain;
    while (this.pending.has(sequence)) sequence++;
    return { ...this.onChain, sequence };
  }

  /** Hands a transaction over; throws `Refused` when its check fails, and its sequence stays free. */
  async add(tx: Uint8Array, sequence: bigint): Promise<Posted> {
    const hash = sha256(tx);
    const deadline = Date.now() + this.options.timeoutMs;
    const { checked, isSure } = await this.firstHandOver(tx, deadline);
    const isTaken = checked.code === 0;
    if (!isTaken && !(await this.mayLand(checked, sequence, isSure))) {
      this.onChain = undefined;
      throw refusal("the transaction was refused", checked);
    }
    const landed = new Promise<TxInBlock>((resolve, reject) => {
      const settle = { isTaken, timesPassed: 0, resolve, reject };
      this.pending.set(sequence, { tx, hash, sequence, deadline, ...settle });
    });
    // Whoever does not wait for it is not to be ended by its failure.
    landed.catch(() => undefined);
    this.watch();
    return { hash, landed };
  }

  /** Not sure when the node went away in between: it may have taken what is handed to it a second time. */
  private async firstHandOver(tx: Uint8Array, deadline: number) {
    let attempts = 0;
    const attempt = () => {
      attempts++;
      return this.handOver(tx);
    };
    try {
      const checked = await patiently(attempt, this.options.pollMs, deadline);
      return { checked, isSure: attempts === 1 };
    } catch (cause) {
      if (!isPassing(cause)) throw cause;
      const message = `the node did not answer when it was handed ${hashText(sha256(tx))}`;
      throw new SdkError(message, { ...MAY_COME, cause });
    }
  }

  /** Whether what the node refuses may be in a block all the same, or wait for others that the node has lost. */
  private async mayLand({ code }: Checked, sequence: bigint, isSure: boolean): Promise<boolean> {
    const isWaiting = code === WRONG_SEQUENCE && !this.isEmpty;
    if (isSure && !isWaiting) return false;
    const { pollMs, timeoutMs } = this.options;
    const ask = () => getAccount(this.client, this.address);
    const { sequence: onChain } = await patiently(ask, pollMs, Date.now() + timeoutMs);
    return (!isSure && onChain > sequence) || (isWaiting && onChain <= sequence);
  }

  /** Code 0 also when the node has the transaction already; `isNew` when it had not. */
  private async handOver(tx: Uint8Array): Promise<Checked & { readonly isNew: boolean }> {
    try {
      return { ...(await checkTx(this.client, tx)), isNew: true };
    } catch (error) {
      if (!(error instanceof RpcError && IN_CACHE.test(error.message))) throw error;
      return { code: 0, codespace: "", log: "", hash: sha256(tx), isNew: false };
    }
  }

  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    void this.watchAll();
  }

  private async watchAll(): Promise<void> {
    while (!this.isEmpty) {
      await sleep(this.options.pollMs);
      try {
        await this.look();
      } catch (error) {
        if (!isPassing(error)) for (const one of this.pending.values()) this.end(one, error);
      }
      this.giveUpLate();
    }
    this.isWatching = false;
  }

  /** Takes what landed, and hands over again what the node lost, in order. */
  private async look(): Promise<void> {
    this.onChain = await getAccount(this.client, this.address);
    const { sequence: next } = this.onChain;
    const all = [...this.pending.values()].sort((a, b) => (a.sequence < b.sequence ? -1 : 1));
    for (const one of all.filter(({ sequence }) => sequence < next)) await this.takeLanded(one);
    const rest = all.filter(({ sequence }) => sequence >= next);
    if (rest[0]?.sequence !== next) return;
    for (const one of rest) {
      // The first one tells whether the node still has what it was given.
      if (one.isTaken && one !== rest[0]) continue;
      const checked = await this.handOver(one.tx);
      if (one === rest[0]) this.notice(one, checked, rest);
      if (checked.code !== 0) return;
      one.isTaken = true;
    }
  }

  private notice(
    first: Pending,
    checked: Checked & { readonly isNew: boolean },
    rest: readonly Pending[],
  ): void {
    if (checked.code === 0 && checked.isNew) for (const one of rest) one.isTaken = false;
    if (checked.code !== 0 && checked.code !== WRONG_SEQUENCE)
      this.end(first, refusal("the transaction was refused", checked));
  }

  private async takeLanded(one: Pending): Promise<void> {
    const found = await getTx(this.client, one.hash);
    if (found !== undefined) {
      this.pending.delete(one.sequence);
      one.resolve(found);
    } else if (++one.timesPassed >= PATIENCE_WITH_INDEX) {
      const text = `another transaction of ${this.address} took the sequence ${one.sequence} of ${hashText(one.hash)}`;
      this.end(one, new SdkError(text, { hint: "It will not land any more: send it anew." }));
    }
  }

  private giveUpLate(): void {
    for (const one of this.pending.values()) {
      if (Date.now() < one.deadline) continue;
      this.end(
        one,
        new SdkError(`transaction ${hashText(one.hash)} did not land in time`, MAY_COME),
      );
    }
  }

  private end(one: Pending, error: unknown): void {
    this.pending.delete(one.sequence);
    one.reject(error);
  }
}
