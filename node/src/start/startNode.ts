import type { Application } from "@milkyway/baseapp";
import { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import { openPrivValidator } from "../signer/filePrivValidator.ts";
import { createTelemetry } from "../telemetry/telemetry.ts";
import { chooseAddresses } from "./chooseAddresses.ts";
import type { NodeExtension } from "./nodeExtension.ts";
import type { NodeOptions } from "./nodeOptions.ts";
import { type OpenNode, openNode } from "./openNode.ts";
import { openApiThread } from "./startApi.ts";
import { closeServers, type Servers, startServers } from "./startServers.ts";

/** A node that makes blocks and answers. */
export interface RunningNode {
  readonly engine: EmbeddedEngine;
  readonly application: Application;
  /** What answers, by what it speaks. */
  readonly servers: Servers;
  /** Resolves when no more blocks will be made: with the reason, or `undefined` when it was stopped. */
  readonly ended: Promise<string | undefined>;
  /** Ends connections, finishes the block that is being made, and closes everything. */
  stop(): Promise<void>;
}

/** Starts a node on the data of its home. Rejects, with everything closed again, when that cannot be. */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const addresses = await chooseAddresses(options);
  const thread = openApiThread(options);
  const opened = await openNode(options).catch(async (error) => {
    await thread?.close();
    throw error;
  });
  if (thread !== undefined) opened.store.share();
  const telemetry = createTelemetry(options, opened, { isEngine: true });
  const data = { ...opened, application: telemetry?.application ?? opened.application };
  let end: (reason: string | undefined) => void = () => {};
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  const started: {
    engine?: EmbeddedEngine;
    servers?: Servers;
    extension?: NodeExtension | undefined;
  } = {};
  const closeAll = async () => {
    await closeServers(started.servers ?? {});
    await thread?.close();
    await started.extension?.close();
    telemetry?.close();
    await (started.engine === undefined ? data.database.close() : started.engine.close());
    await data.application.close();
    data.unlock();
  };
  try {
    const engine = createEngine(options, data, end);
    started.engine = engine;
    telemetry?.watch(engine, engine);
    await engine.start();
    const methods = await options.prepare?.({ ...data, engine });
    const { application } = data;
    const { chainId } = data.genesis;
    started.extension = options.extend?.({ chainId, blocks: engine.chain, application });
    started.servers = await startServers({
      ...options,
      ...data,
      extension: started.extension,
      methods,
      telemetry,
      thread,
      engine,
      consensus: engine,
      addresses,
    });
    const stop = async () => {
      await closeAll();
      end(undefined);
    };
    let stopping: Promise<void> | undefined;
    return {
      engine,
      application: data.application,
      servers: started.servers,
      ended,
      stop: () => (stopping ??= stop()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function createEngine(
  { home, settings, logger, openSigner }: NodeOptions,
  { application, genesis, database }: OpenNode,
  onHalt: (reason: string) => void,
): EmbeddedEngine {
  const signer = openSigner?.(home) ?? openPrivValidator(home.validatorKey, home.validatorState);
  const { production, mempool, subscriptions, minRetainBlocks, haltAt } = settings;
  return new EmbeddedEngine({
    application,
    genesis,
    database,
    signers: [signer],
    production,
    mempool,
    subscriptions,
    minRetainBlocks,
    haltAt,
    log: logger("engine"),
    onHalt,
  });
}
