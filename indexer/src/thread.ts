/** The thread of an index: it takes its chain from the node by messages, and runs at a lower priority than that. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { runIndexer } from "./runIndexer.ts";
import type { Heights, RawBlock, RemoteSource } from "./source.ts";
import type { ChainQuestion, FromThread, ThreadData, ToThread } from "./thread/threadMessages.ts";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const NICE = 5;

// Only on Linux a thread has a priority of its own.
if (process.platform === "linux") {
  try {
    setPriority(NICE);
  } catch {
    // It runs at the usual one.
  }
}

const waiting = new Map<number, Waiting>();
let asked = 0;

function send(message: FromThread): void {
  parentPort?.postMessage(message);
}

function ask<T>(question: ChainQuestion): Promise<T> {
  const id = ++asked;
  return new Promise<T>((resolve, reject) => {
    waiting.set(id, { resolve: (value) => resolve(value as T), reject });
    send({ type: "ask", id, question });
  });
}

const { chainId, place, periodMs, rebuilds } = workerData as ThreadData;

const source: RemoteSource = {
  chainId,
  heights: () => ask<Heights>({ about: "heights" }),
  blocks: (from) => ask<readonly RawBlock[]>({ about: "blocks", from }),
  query: (question) => ask<Uint8Array>({ about: "state", question }),
};

const indexer = runIndexer({
  source,
  place,
  periodMs,
  rebuilds,
  log: {
    info: (text, fields = {}) => send({ type: "log", level: "info", text, fields }),
    warn: (text, fields = {}) => send({ type: "log", level: "warn", text, fields }),
  },
});

function settle(id: number, settleIt: (one: Waiting) => void): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (one !== undefined) settleIt(one);
}

async function respond(id: number, path: string, query: string): Promise<void> {
  send({ type: "answered", id, answer: await indexer.answer(path, query) });
}

async function close(): Promise<void> {
  await indexer.close();
  send({ type: "closed" });
  parentPort?.close();
}

parentPort?.on("message", (message: ToThread) => {
  if (message.type === "told") settle(message.id, ({ resolve }) => resolve(message.value));
  else if (message.type === "refused")
    settle(message.id, ({ reject }) => reject(new Error(message.reason)));
  else if (message.type === "request") void respond(message.id, message.path, message.query);
  else void close();
});
