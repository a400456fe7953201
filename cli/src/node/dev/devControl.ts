import { unsignedTx } from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import type { Any, Method } from "@milkyway/codec";
import {
  type CommittedTx,
  type EmbeddedEngine,
  EngineError,
  MANUAL,
  messageOf,
  type Production,
  type StartedEngine,
} from "@milkyway/node";
import type { DurableCommitStore } from "@milkyway/store/node";
import { type ChainHand, type DeliveredTx, type QueryService, signerCount } from "./chainHand.ts";
import type { DevPrices } from "./devPrices.ts";

const GAS = 50_000_000n;
const PATIENCE_MS = 10_000;

/** What developers may do to a chain besides what its protocol has. */
export class DevControl implements ChainHand {
  readonly engine: EmbeddedEngine;
  readonly application: Application;
  readonly prices: DevPrices;
  private readonly store: DurableCommitStore;
  private production: Production = MANUAL;
  /** Tells transactions with the same messages apart. */
  private delivered = 0n;
  /** Heights by id. */
  private readonly snapshots = new Map<number, bigint>();
  private lastSnapshot = 0;

  /** Of an engine that makes blocks by hand only, so far. */
  constructor({ engine, application, store }: StartedEngine, prices: DevPrices) {
    this.prices = prices;
    prices.follow(this);
    this.engine = engine;
    this.application = application;
    this.store = store;
  }

  get height(): bigint {
    return this.engine.status().latestHeight;
  }

  setProduction(change: Partial<Production>): void {
    this.production = { ...this.production, ...change };
    this.engine.setProduction(change);
  }

  /** Does something during which no blocks come but those that it makes. */
  async byHand<T>(work: () => Promise<T>): Promise<T> {
    this.engine.setProduction(MANUAL);
    try {
      return await work();
    } finally {
      this.engine.setProduction(this.production);
    }
  }

  /** Hands in messages as if all whom they name had signed them; throws when they are refused. */
  async submit(messages: readonly Any[]): Promise<Uint8Array> {
    const { response, hash } = await this.engine.broadcastTxSync(this.txOf(messages));
    if (response.code !== 0) throw new EngineError("control", response.log);
    return hash;
  }

  /** As `submit`, and resolves when they are in a block; throws when they fail there. */
  async deliver(messages: readonly Any[]): Promise<DeliveredTx> {
    const { height, hash, result } = await this.inBlock(messages);
    if (result.code !== 0) throw new EngineError("control", result.log);
    return { height, hash };
  }

  /** Answers a query from the last state. */
  ask<Q, S>({ typeName }: QueryService, method: Method<Q, S>, request: Partial<Q>): S {
    const bytes = method.request.encode(method.request.create(request));
    try {
      const answer = this.application.view().query(`/${typeName}/${method.name}`, bytes);
      return method.response.decode(answer);
    } catch (error) {
      throw new EngineError("control", messageOf(error));
    }
  }

  /** Remembers where the chain is. */
  snapshot(): number {
    this.lastSnapshot += 1;
    this.snapshots.set(this.lastSnapshot, this.height);
    return this.lastSnapshot;
  }

  /** Goes back to a snapshot, which is used up by that, as are later ones. */
  async revert(id: number): Promise<void> {
    const height = this.snapshots.get(id);
    if (height === undefined) throw new EngineError("control", `there is no snapshot ${id}`);
    await this.rollback(height);
  }

  /** Goes back to a height; blocks after it are gone. */
  async rollback(height: bigint): Promise<void> {
    if (height !== this.height)
      await this.engine.rollback(height, async (target) => {
        await this.store.rollback(Number(target));
        this.application.reload();
        this.prices.restart();
      });
    for (const [id, at] of this.snapshots) if (at >= height) this.snapshots.delete(id);
  }

  private async inBlock(
    messages: readonly Any[],
  ): Promise<Pick<CommittedTx, "height" | "hash" | "result">> {
    const { onTx, intervalMs } = this.production;
    if (onTx || intervalMs !== undefined) {
      const done = await this.engine.broadcastTxCommit(this.txOf(messages), PATIENCE_MS);
      if (done.response.code !== 0) throw new EngineError("control", done.response.log);
      return done;
    }
    const hash = await this.submit(messages);
    await this.engine.mine();
    const { height, result } = this.engine.chain.tx(hash);
    return { height, hash, result };
  }

  private txOf(messages: readonly Any[]): Uint8Array {
    this.prices.note(messages);
    return unsignedTx(messages, signerCount(messages), GAS + this.delivered++);
  }
}
