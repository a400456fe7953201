import { type Ctx, createBlockInfo } from "@milkyway/core";
import type { CommitStore } from "@milkyway/store";
import { createQueryRouter } from "./queryRouter.ts";
import { reload } from "./reload.ts";
import type { Runtime } from "./runtime.ts";
import type { AppSpec } from "./spec.ts";

/** Puts an application on its state, as it was committed last. */
export function createRuntime(spec: AppSpec, store: CommitStore, chainId: string): Runtime {
  const { modules, extraQueries, router } = spec;
  const runtime: Runtime = {
    spec,
    router,
    store,
    chainId,
    decoded: new WeakMap(),
    lastBlock: createBlockInfo({ chainId, height: 0n, time: 0n }),
    initialHeight: 1n,
    modules: new Map(modules.map((module) => [module.name, module])),
    queries: createQueryRouter([...modules.flatMap(({ queries }) => queries), ...extraQueries]),
    memory: new Map(),
    delivery: undefined,
    queried: undefined,
    check: undefined as unknown as Ctx,
  };
  reload(runtime);
  return runtime;
}
