import { createBlockInfo } from "@milkyway/core";
import { Branch, emptyStore } from "@milkyway/store";
import { resetCheck } from "./commit.ts";
import type { Runtime } from "./runtime.ts";

/** Puts an application on its state as it was committed last, and forgets what was not committed. */
export function reload(runtime: Runtime): void {
  const { store, spec, chainId } = runtime;
  const last = store.version > 0 ? store.commitAt(store.version) : undefined;
  const height = BigInt(store.version);
  runtime.memory = new Map(spec.memoryStores.map((name) => [name, new Branch(emptyStore)]));
  runtime.lastBlock = createBlockInfo({ chainId, height, time: last?.time ?? 0n });
  runtime.delivery = undefined;
  resetCheck(runtime, runtime.lastBlock);
}
