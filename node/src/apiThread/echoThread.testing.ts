/** A thread that gives back what it is asked, and breaks down when it is asked to; it starts only so many times. */
import { workerData } from "node:worker_threads";
import type { Application, StateView } from "@milkyway/baseapp";
import type { Ctx } from "@milkyway/core";
import { registry, routes } from "../api/testing/echo.ts";
import { runApiThread } from "./runApiThread.ts";

const { startsLeft } = workerData as { startsLeft: Int32Array };
if (Atomics.sub(startsLeft, 0, 1) <= 0) throw new Error("no more starts");

runApiThread((store) => {
  const view = (): StateView => ({
    height: BigInt(store.version),
    query: () => new Uint8Array(0),
    ask(route, request) {
      if ((request as { name: string }).name === "crash") process.exit(1);
      return route.handle(undefined as unknown as Ctx, request);
    },
  });
  const own: Partial<Application> = {
    descriptors: { name: "milkyway", version: "12.0.0", registry, queries: routes, messages: [] },
    view,
    reload() {},
  };
  return own as Application;
});
