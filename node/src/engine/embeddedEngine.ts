import { CheckTxType, type ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { BlockStore } from "../blocks/blockStore.ts";
import { truncateBlocks } from "../blocks/pruneBlocks.ts";
import type { ChainState } from "../comet/chainState.ts";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import { blockEvents } from "./blockEvents.ts";
import { Broadcaster } from "./broadcaster.ts";
import { checkHalt } from "./checkHalt.ts";
import { systemClock } from "./clock.ts";
import type {
  CheckedTx,
  CommittedTx,
  ConsensusEngine,
  EngineStatus,
  MempoolView,
} from "./consensusEngine.ts";
import { EngineError, messageOf } from "./engineError.ts";
import type { EngineOptions } from "./engineOptions.ts";
import { DEFAULT_SUBSCRIPTIONS, EventBus } from "./events/eventBus.ts";
import type { Subscription } from "./events/subscription.ts";
import { HeightWaiters } from "./heightWaiters.ts";
import { type Log, silentLog } from "./log.ts";
import { DEFAULT_LIMITS } from "./mempool/limits.ts";
import { Mempool } from "./mempool/mempool.ts";
import { BlockProducer } from "./production/blockProducer.ts";
import { ChainClock } from "./production/chainClock.ts";
import { handshake } from "./production/handshake.ts";
import { DEFAULT_PRODUCTION, type Production } from "./production/productionOptions.ts";
import { Scheduler } from "./production/scheduler.ts";
import { ChainReader } from "./reads/chainReader.ts";
import { RoundTracker } from "./roundTracker.ts";
import { statusOf } from "./statusOf.ts";
import { TxWaiters } from "./txWaiters.ts";

const BROADCAST_TIMEOUT = 10_000;

/** Makes blocks in this process, without other nodes. */
export class EmbeddedEngine implements ConsensusEngine {
  readonly genesis: GenesisDoc;
  readonly chain: ChainReader;
  readonly mempool: MempoolView;
  private readonly options: EngineOptions;
  private readonly log: Log;
  private readonly store: BlockStore;
  private readonly pool: Mempool;
  private readonly bus: EventBus;
  private readonly clock: ChainClock;
  private readonly round: RoundTracker;
  private readonly txWaiters = new TxWaiters();
  private readonly heightWaiters = new HeightWaiters();
  private readonly broadcaster: Broadcaster;
  private scheduler: Scheduler | undefined;
  private producer: BlockProducer | undefined;
  private loop: Promise<void> | undefined;
  private haltReason: string | undefined;
  /** Work that must not meet a block in the making. */
  private jobs: (() => Promise<void>)[] = [];

  constructor(options: EngineOptions) {
    const { application, genesis, database } = options;
    this.options = options;
    this.genesis = genesis;
    this.log = options.log ?? silentLog;
    this.clock = new ChainClock(options.clock ?? systemClock);
    this.store = new BlockStore({ database });
    this.chain = new ChainReader(this.store);
    this.pool = new Mempool(application, { ...DEFAULT_LIMITS, ...options.mempool });
    this.mempool = this.pool;
    this.bus = new EventBus({ ...DEFAULT_SUBSCRIPTIONS, ...options.subscriptions });
    this.round = new RoundTracker(this.bus, this.clock, () => this.scheduler?.decided());
    this.broadcaster = new Broadcaster(this.pool, this.txWaiters);
    this.pool.onTx = () => this.scheduler?.wake();
  }

  async start(): Promise<void> {
    if (this.loop !== undefined) throw new EngineError("stopped", "the engine was started before");
    const { application, genesis, production } = this.options;
    const state = await handshake({ application, store: this.store, genesis, log: this.log });
    this.producer = this.producerAfter(state);
    const isFirst = this.store.height === 0n;
    this.scheduler = new Scheduler(
      { production: { ...DEFAULT_PRODUCTION, ...production }, hasTxs: () => this.pool.size > 0 },
      isFirst,
    );
    this.broadcaster.refusal = undefined;
    this.loop = this.run(this.scheduler);
  }

  async stop(): Promise<void> {
    this.scheduler?.stop();
    await this.loop;
    this.broadcaster.refusal ??= "the node is stopping";
    this.txWaiters.stop("CometBFT exited");
    this.heightWaiters.stop("the node is stopping");
    this.bus.stop();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.store.close();
  }

  status(): EngineStatus {
    const { genesis, store, options, producer, round, haltReason: halted } = this;
    const [signer] = options.signers;
    const { status } = round;
    return statusOf({ genesis, store, signer, state: producer?.state, round: status, halted });
  }

  broadcastTxAsync(tx: Uint8Array): Uint8Array {
    return this.broadcaster.andForget(tx);
  }

  async broadcastTxSync(tx: Uint8Array): Promise<CheckedTx> {
    return this.broadcaster.sync(tx);
  }

  async broadcastTxCommit(tx: Uint8Array, timeoutMs = BROADCAST_TIMEOUT): Promise<CommittedTx> {
    return this.broadcaster.commit(tx, timeoutMs);
  }

  checkTx(tx: Uint8Array): ResponseCheckTx {
    return this.options.application.checkTx({ tx, type: CheckTxType.NEW });
  }

  subscribe(client: string, query: string, capacity?: number): Subscription {
    return this.bus.subscribe(client, query, capacity);
  }

  unsubscribe(client: string, query: string): void {
    this.bus.unsubscribe(client, query);
  }

  unsubscribeAll(client: string): void {
    this.bus.unsubscribeAll(client);
  }

  /** Subscriptions that are open. */
  get subscriptions(): number {
    return this.bus.size;
  }

  /** Makes blocks at once, and resolves when they are made. */
  async mine(blocks = 1): Promise<void> {
    const { scheduler } = this.running();
    const target = this.store.height === 0n ? this.genesis.initialHeight - 1n : this.store.height;
    scheduler.ask(blocks);
    await this.heightWaiters.wait(target + BigInt(blocks));
  }

  /** Changes when blocks are made. */
  setProduction(production: Partial<Production>): void {
    const { scheduler } = this.running();
    scheduler.production = { ...scheduler.production, ...production };
  }

  /** Moves the time of later blocks forward, in nanoseconds; returns how far it is moved altogether. */
  increaseTime(duration: bigint): bigint {
    return this.clock.advance(duration);
  }

  /** Gives the next block a time, in nanoseconds since 1970; later blocks go on from there. */
  setNextBlockTime(time: bigint): void {
    this.clock.pin(time, this.running().producer.state.lastTime);
  }

  /**
   * Goes back to a block: later ones are gone. `revert` takes the application back to its height. Only validators that
   * can forget what they signed can take part.
   */
  async rollback(height: bigint, revert: (height: bigint) => Promise<void>): Promise<void> {
    const { signers } = this.options;
    if (height < this.store.base || height > this.store.appliedHeight || height === 0n)
      throw new EngineError("range", `there is no block ${height} to go back to`);
    if (signers.some(({ forget }) => forget === undefined))
      throw new EngineError("control", "a validator that must not sign twice cannot go back");
    await this.betweenBlocks(async () => {
      await truncateBlocks(this.store, height);
      await revert(height);
      this.pool.flush();
      for (const signer of signers) signer.forget?.();
      const state = this.store.chainState();
      if (state !== undefined) this.producer = this.producerAfter(state);
    });
  }

  private producerAfter(state: ChainState): BlockProducer {
    const { application, signers, minRetainBlocks = 0n } = this.options;
    const { store, pool: mempool, clock, log } = this;
    this.round.begin(state);
    return new BlockProducer(
      { application, store, mempool, signers, clock, minRetainBlocks, log },
      state,
      this.round,
    );
  }

  private async run(scheduler: Scheduler): Promise<void> {
    while (this.haltReason === undefined) {
      for (let job = this.jobs.shift(); job !== undefined; job = this.jobs.shift()) await job();
      const trigger = await scheduler.next();
      if (trigger === "stop") return;
      if (trigger === "job") continue;
      try {
        await this.makeBlock(scheduler);
      } catch (error) {
        this.halt(messageOf(error));
      }
    }
  }

  private async makeBlock({ production }: Scheduler): Promise<void> {
    const { producer } = this.running();
    checkHalt(this.options.haltAt, producer.state, this.clock.now());
    const made = await producer.produce(production.freshTime);
    const { height } = made.decided.block.header;
    this.round.begin(producer.state);
    this.txWaiters.committed(height, made.decided.block.data.txs, made.executed.response.txResults);
    await this.bus.publish(blockEvents(made));
    await producer.settle(made);
    this.heightWaiters.reached(height);
  }

  private halt(reason: string): void {
    this.haltReason = reason;
    this.broadcaster.refusal = `the chain has halted: ${reason}`;
    this.log.error("no more blocks are made", { reason });
    this.txWaiters.stop(reason);
    this.heightWaiters.stop(reason);
    this.options.onHalt?.(reason);
  }

  private betweenBlocks(work: () => Promise<void>): Promise<void> {
    const { scheduler } = this.running();
    return new Promise((resolve, reject) => {
      this.jobs.push(() => work().then(resolve, reject));
      scheduler.interrupt();
    });
  }

  private running(): { readonly scheduler: Scheduler; readonly producer: BlockProducer } {
    const { scheduler, producer, haltReason } = this;
    if (haltReason !== undefined)
      throw new EngineError("stopped", `the chain has halted: ${haltReason}`);
    if (scheduler === undefined || producer === undefined)
      throw new EngineError("stopped", "the engine is not running");
    return { scheduler, producer };
  }
}
