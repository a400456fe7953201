import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { HttpAnswer } from "../api/answerRequest.ts";
import { INDEXER_PATH } from "../api/route.ts";
import type { DatabasePlace } from "../database/openDatabase.ts";
import { type IndexerLog, reasonOf } from "../log.ts";
import type { ChainSource } from "../source.ts";
import type { FromThread, ThreadData, ToThread } from "../thread/threadMessages.ts";
import { tellChain } from "./tellChain.ts";

/** How an index runs beside a node. */
export interface IndexerHostOptions {
  readonly source: ChainSource;
  readonly place: DatabasePlace;
  /** Seconds of block time from one sample of the state to the next. */
  readonly sampleSeconds: number;
  /** Forgets what was indexed before it begins. */
  readonly rebuilds?: boolean;
  /** Whether the node has nothing else to do. */
  readonly hasPriority?: boolean;
  /** Whether it waits for the first request, for everything is in the blocks. */
  readonly waitsForRequest?: boolean;
  /** The program of the thread. */
  readonly program: string;
  readonly log: IndexerLog;
}

/** An index in a thread of its own, as the node sees it. */
export interface IndexerHost {
  readonly path: string;
  answer(path: string, query: string): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** The thread is left alone so many times as long as it had the attention of the node, unless the node does nothing else. */
const REST = 2;
/** Milliseconds after a thread broke down before there is another. */
const PAUSE = 5000;
/** Milliseconds that the node has for getting ready first. */
const HEAD_START = 1000;
/** Milliseconds that a thread has for closing: what it was writing is then done again, and the node has to end in time. */
const PATIENCE = 1500;

const unavailable = (reason: string): HttpAnswer => ({
  status: 503,
  type: "application/json",
  body: JSON.stringify({ error: reason }),
});

class Host implements IndexerHost {
  readonly path = INDEXER_PATH;
  private readonly options: IndexerHostOptions;
  private readonly requests = new Map<number, (answer: HttpAnswer) => void>();
  private thread: Worker | undefined;
  private restart: NodeJS.Timeout | undefined;
  private failure: string | undefined;
  private lastRequest = 0;
  private isClosed = false;
  private rebuilds: boolean;
  /** Questions are answered one after the other. */
  private turn: Promise<void> = Promise.resolve();

  constructor(options: IndexerHostOptions) {
    this.options = options;
    this.rebuilds = options.rebuilds === true;
    if (options.waitsForRequest !== true)
      this.restart = setTimeout(() => this.start(), HEAD_START).unref();
  }

  answer(path: string, query: string): Promise<HttpAnswer> {
    if (this.thread === undefined && this.failure === undefined) this.start();
    const { thread } = this;
    if (thread === undefined)
      return Promise.resolve(unavailable(this.failure ?? "the index is closed"));
    const id = ++this.lastRequest;
    return new Promise((resolve) => {
      this.requests.set(id, resolve);
      this.send(thread, { type: "request", id, path: path.slice(INDEXER_PATH.length), query });
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.restart);
    const { thread } = this;
    if (thread === undefined) return;
    const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
    this.send(thread, { type: "close" });
    const timeout = new AbortController();
    const late = sleep(PATIENCE, undefined, { signal: timeout.signal }).catch(() => {});
    await Promise.race([ended, late]);
    timeout.abort();
    await thread.terminate();
  }

  private send(thread: Worker, message: ToThread): void {
    thread.postMessage(message);
  }

  private start(): void {
    if (this.isClosed || this.thread !== undefined) return;
    clearTimeout(this.restart);
    this.failure = undefined;
    const { source, place, sampleSeconds, program } = this.options;
    const { chainId } = source;
    const periodMs = Math.max(1, Math.round(sampleSeconds * 1000));
    const workerData: ThreadData = { chainId, place, periodMs, rebuilds: this.rebuilds };
    this.rebuilds = false;
    const thread = new Worker(program, { workerData });
    this.thread = thread;
    thread.on("message", (message: FromThread) => this.receive(thread, message));
    thread.on("error", (error) => {
      this.failure = reasonOf(error);
    });
    thread.on("exit", () => this.ended());
  }

  private ended(): void {
    this.thread = undefined;
    this.failure ??= "the index has stopped";
    const reason = this.failure;
    for (const resolve of this.requests.values()) resolve(unavailable(reason));
    this.requests.clear();
    if (this.isClosed) return;
    this.options.log.warn("the thread of the index broke down; another one follows", { reason });
    this.restart = setTimeout(() => this.start(), PAUSE).unref();
  }

  private receive(thread: Worker, message: FromThread): void {
    if (message.type === "answered") {
      this.requests.get(message.id)?.(message.answer);
      this.requests.delete(message.id);
    } else if (message.type === "log")
      this.options.log[message.level](message.text, message.fields);
    else if (message.type === "ask") {
      this.turn = this.turn.then(() => this.tell(thread, message));
    }
  }

  private async tell(
    thread: Worker,
    { id, question }: FromThread & { type: "ask" },
  ): Promise<void> {
    const started = performance.now();
    try {
      const value = await tellChain(this.options.source, question);
      this.send(thread, { type: "told", id, value });
    } catch (error) {
      this.send(thread, { type: "refused", id, reason: reasonOf(error) });
    }
    if (this.options.hasPriority === true) return;
    await sleep((performance.now() - started) * REST, undefined, { ref: false });
  }
}

/** Starts an index beside a node. It never fails the node: what goes wrong is logged, shown in its status and tried again. */
export function startIndexer(options: IndexerHostOptions): IndexerHost {
  return new Host(options);
}
