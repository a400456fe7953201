import { setFlagsFromString } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import type { DurableCommitStore } from "@milkyway/store/node";
import type { Api } from "../api/api.ts";
import { callMethod } from "../api/callMethod.ts";
import { statusOf } from "../api/status/grpcStatus.ts";
import { messageOf } from "../engine/engineError.ts";
import type { NodeExtension } from "../start/nodeExtension.ts";
import { StartError } from "../start/startError.ts";
import type { Telemetry } from "../telemetry/telemetry.ts";
import type { FromThread, Questions, ThreadServers, ToThread } from "./messages.ts";
import { StatePublisher } from "./statePublisher.ts";

/** The program of a thread that answers. */
export interface ThreadProgram {
  /** Path of its code. */
  readonly file: string;
  /** What it gets as `workerData`. */
  readonly data: unknown;
}

/** What a thread answers for. */
export interface ThreadHost {
  readonly servers: ThreadServers;
  readonly api: Api;
  readonly store: DurableCommitStore;
  readonly extension: NodeExtension | undefined;
  readonly telemetry: Telemetry | undefined;
}

/** Where a thread answers. */
export interface ThreadPlaces {
  readonly rest: string | undefined;
  readonly grpc: string | undefined;
}

/** Milliseconds that a thread has to end by itself. */
const PATIENCE = 2500;

/** Megabytes of its heap in which values are made: what a query makes is of no use after it. */
const YOUNG_MEGABYTES = 48;

/** One life of the thread that answers, from its start to its end. */
export class ThreadLife {
  /** Resolves with the reason when the thread is no more. */
  readonly ended: Promise<string>;
  private readonly worker: Worker;
  private reason = "it has ended";
  private host: ThreadHost | undefined;
  private publisher: StatePublisher | undefined;
  private settle: { resolve(places: ThreadPlaces): void; reject(error: Error): void } | undefined;

  constructor({ file, data }: ThreadProgram) {
    // A size on the command line is that of this thread, and would be stronger than the limit.
    setFlagsFromString("--max-semi-space-size=0");
    this.worker = new Worker(file, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.worker.on("error", (error) => {
      this.reason = messageOf(error);
    });
    this.worker.on("message", (message: FromThread) => this.receive(message));
    this.ended = new Promise((resolve) => {
      this.worker.once("exit", () => resolve(this.reason));
    });
  }

  /** Lets it answer. Rejects with a `StartError` for an address that cannot be had, with another error when it ends. */
  serve(host: ThreadHost): Promise<ThreadPlaces> {
    const { port1, port2 } = new MessageChannel();
    port1.unref();
    const publisher = new StatePublisher(
      host.store,
      (message) => port1.postMessage(message),
      (error) => {
        this.reason = messageOf(error);
        void this.worker.terminate();
      },
    );
    this.host = host;
    this.publisher = publisher;
    const unfollow = host.store.follow(publisher);
    void this.ended.then(() => {
      unfollow();
      publisher.close();
      port1.close();
    });
    publisher.committed();
    const states = { port: port2, counter: publisher.counter };
    const listening = new Promise<ThreadPlaces>((resolve, reject) => {
      this.settle = { resolve, reject };
      void this.ended.then((reason) => reject(new Error(reason)));
    });
    this.worker.postMessage({ type: "serve", servers: host.servers, states }, [port2]);
    return listening;
  }

  /** Ends connections and the thread. */
  async close(): Promise<void> {
    this.send({ type: "close" });
    const late = setTimeout(() => void this.worker.terminate(), PATIENCE);
    await this.ended;
    clearTimeout(late);
  }

  private send(message: ToThread): void {
    this.worker.postMessage(message);
  }

  private receive(message: FromThread): void {
    const { host } = this;
    switch (message.type) {
      case "taken":
        this.publisher?.taken(message.sequence);
        break;
      case "ask":
        void this.answer(message);
        break;
      case "listening":
        this.settle?.resolve(message);
        break;
      case "refused":
        this.settle?.reject(new StartError(message.reason));
        break;
      case "log":
        host?.api.log[message.level](message.text, message.fields);
        break;
      case "watched":
        for (const request of message.requests) host?.api.watchRequest(...request);
    }
  }

  private async answer({ id, kind, question }: FromThread & { type: "ask" }): Promise<void> {
    try {
      const { [kind]: tell } = answers;
      const value = await tell(this.host as ThreadHost, question as never);
      this.send({ type: "answered", id, value });
    } catch (error) {
      this.send({ type: "refused", id, ...statusOf(error) });
    }
  }
}

type Answers = {
  readonly [K in keyof Questions]: (
    host: ThreadHost,
    question: Questions[K]["question"],
  ) => Questions[K]["answer"] | Promise<Questions[K]["answer"]>;
};

const answers: Answers = {
  call({ api }, { path, bytes, height }) {
    const method = api.find(path);
    if (method === undefined) throw new Error(`there is no method ${path}`);
    return callMethod(method, bytes, { height });
  },
  extension({ extension }, { path, query }) {
    if (extension === undefined) throw new Error("there is no extension");
    return extension.answer(path, query);
  },
  metrics: async ({ telemetry }) => telemetry?.metrics() ?? "",
  notReady: async ({ telemetry }) => telemetry?.notReady(),
  halted: async ({ api }) => api.isHalted(),
};
