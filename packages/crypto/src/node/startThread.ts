import { Worker } from "node:worker_threads";
import { layout } from "./sharedBatch.ts";
import { workOnBatch } from "./workOnBatch.ts";

/** A thread that works on each batch it is handed and answers with its id when nothing of it is left. */
export function startThread(bindingsPath: string): Worker {
  const source = `
    const { parentPort } = require("node:worker_threads");
    const { ecdsaVerify } = require(${JSON.stringify(bindingsPath)});
    parentPort.on("message", ({ id, batch }) => {
      (${workOnBatch.toString()})(ecdsaVerify, batch, ${JSON.stringify(layout)});
      parentPort.postMessage(id);
    });`;
  return new Worker(source, { eval: true, execArgv: [] });
}
