import type { TestContext } from "node:test";
import type { Application, StateView } from "@milkyway/baseapp";
import { ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, sdkErrors } from "@milkyway/core";
import type { EmbeddedEngine } from "../../engine/embeddedEngine.ts";
import { startTestEngine } from "../../testing/testEngine.ts";
import { type Api, createApi } from "../api.ts";
import { registry, routes } from "./echo.ts";

/** Blocks that a test's chain has at first. */
export const BLOCKS = 3;

/** The counter application with queries that give back what they are asked. */
function echoApplication(app: object, latest: () => bigint): Application {
  const view = (asked?: bigint): StateView => {
    if (asked !== undefined && asked > latest())
      throw sdkErrors.invalidHeight.wrap("cannot query with height in the future");
    return {
      height: asked ?? latest(),
      query: () => new Uint8Array(0),
      ask: (route, request) => route.handle(undefined as unknown as Ctx, request),
    };
  };
  const own: Partial<Application> = {
    descriptors: { name: "milkyway", version: "12.0.0", registry, queries: routes, messages: [] },
    view,
    query: ({ path, height }) => ResponseQuery.create({ log: path, height }),
    simulate: (tx) => ({
      gasInfo: { gasWanted: (1n << 64n) - 1n, gasUsed: BigInt(tx.length) },
      outcome:
        tx.length > 3
          ? { result: { data: tx, log: "", events: [], msgResponses: [] } }
          : { error: sdkErrors.txDecode.wrap("too short") },
    }),
  };
  return Object.assign(Object.create(app) as Application, own);
}

/** An API on a chain of a few blocks, which stops after the test. */
export async function startTestApi(
  t: TestContext,
): Promise<{ readonly api: Api; readonly engine: EmbeddedEngine }> {
  const { engine, app } = await startTestEngine(t);
  await engine.mine(BLOCKS);
  const application = echoApplication(app, () => engine.chain.latestHeight);
  return { engine, api: createApi({ application, engine }) };
}
