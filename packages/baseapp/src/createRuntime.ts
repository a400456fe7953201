import { type Ctx, createBlockInfo } from "@milkyway/core";
import { Branch, type CommitStore, emptyStore } from "@milkyway/store";
import { resetCheck } from "./commit.ts";
import { createQueryRouter } from "./queryRouter.ts";
import type { Runtime } from "./runtime.ts";
import type { AppSpec } from "./spec.ts";

/** Puts an application on its state, as it was committed last. */
export function createRuntime(spec: AppSpec, store: CommitStore, chainId: string): Runtime {
  const { modules, extraQueries, router } = spec;
  const last = store.version > 0 ? store.commitAt(store.version) : undefined;
  const lastBlock = createBlockInfo({
    chainId,
    height: BigInt(store.version),
    time: last?.time ?? 0n,
  });
  const runtime: Runtime = {
    spec,
    router,
    store,
    chainId,
    lastBlock,
    initialHeight: 1n,
    modules: new Map(modules.map((module) => [module.name, module])),
    queries: createQueryRouter([...modules.flatMap(({ queries }) => queries), ...extraQueries]),
    memory: new Map(spec.memoryStores.map((name) => [name, new Branch(emptyStore)])),
    delivery: undefined,
    check: undefined as unknown as Ctx,
  };
  resetCheck(runtime, lastBlock);
  return runtime;
}
