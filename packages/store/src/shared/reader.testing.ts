/** A thread that reads every state that it is told of, several times, and answers with what it saw. */
import assert from "node:assert/strict";
import { parentPort } from "node:worker_threads";
import { readAll } from "./readAll.testing.ts";
import { SharedStores } from "./sharedStores.ts";
import type { StateUpdate } from "./stateUpdate.ts";

const READS = 2;
const stores = new SharedStores();

parentPort?.on("message", (update: StateUpdate | "leave") => {
  if (update === "leave") {
    stores.leave();
    parentPort?.postMessage("");
    return;
  }
  stores.take(update);
  const seen = readAll(stores);
  for (let i = 1; i < READS; i++) assert.equal(readAll(stores), seen);
  parentPort?.postMessage(seen);
});
