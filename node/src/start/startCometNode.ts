import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Application } from "@milkyway/baseapp";
import { type SnapshotExtension, Snapshots } from "@milkyway/store/node";
import type { AbciTransport } from "../abci/abciOptions.ts";
import { serveAbci } from "../abci/serveAbci.ts";
import type { ApiThread } from "../apiThread/apiThread.ts";
import { CometEngine } from "../cometbft/cometEngine.ts";
import { type CometProcess, runComet } from "../cometbft/runComet.ts";
import { writeCometGenesis } from "../cometbft/writeCometGenesis.ts";
import type { Listening } from "../listening.ts";
import { createTelemetry, type Telemetry } from "../telemetry/telemetry.ts";
import { chooseAddresses } from "./chooseAddresses.ts";
import type { NodeHome } from "./nodeHome.ts";
import type { NodeOptions } from "./nodeOptions.ts";
import { type OpenState, openState } from "./openNode.ts";
import { openApiThread } from "./startApi.ts";
import { closeServers, type Servers, startServers } from "./startServers.ts";

/** How a node is run by CometBFT. */
export interface CometSettings {
  /** Whether CometBFT is started as a child; otherwise the node waits for one that runs elsewhere. */
  readonly isChild: boolean;
  readonly transport: AbciTransport;
  /** Where the application answers, as `tcp://127.0.0.1:26658`; by default a socket that only the child knows. */
  readonly address?: string | undefined;
  /** Name or path of the program. */
  readonly binary?: string | undefined;
  /** Further arguments and variables of it. */
  readonly args?: readonly string[] | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface CometNodeOptions extends NodeOptions {
  readonly comet: CometSettings;
}

/** A node whose blocks CometBFT makes. */
export interface CometNode {
  readonly application: Application;
  /** Where CometBFT finds the application. */
  readonly abci: Listening;
  /** The child; `undefined` when CometBFT runs elsewhere. */
  readonly comet: CometProcess | undefined;
  /** REST and gRPC; RPC is CometBFT's own. */
  readonly servers: Servers;
  /** Resolves when the node cannot go on: with the reason, or `undefined` when it was stopped. */
  readonly ended: Promise<string | undefined>;
  /** Ends the child, then closes everything. */
  stop(): Promise<void>;
}

const CLOSE_TIMEOUT = 3500;
const DEFAULT_RPC = { host: "127.0.0.1", port: 26_657 };

/** Starts a node that is run by CometBFT. Rejects, with everything closed again, when that cannot be. */
export async function startCometNode(options: CometNodeOptions): Promise<CometNode> {
  const thread = openApiThread(options);
  const opened = await openState(options).catch(async (error) => {
    await thread?.close();
    throw error;
  });
  if (thread !== undefined) opened.store.share();
  const telemetry = createTelemetry(options, opened, { isEngine: false });
  const state = { ...opened, application: telemetry?.application ?? opened.application };
  const closers: (() => unknown)[] = [state.unlock, () => state.application.close()];
  closers.push(() => thread?.close());
  if (telemetry !== undefined) closers.push(() => telemetry.close());
  const closeAll = async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  let end: (reason: string | undefined) => void = () => {};
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  try {
    writeCometGenesis(options.home.cometGenesis, state.genesis);
    const abci = await listen(options, state, end, closers);
    const comet = options.comet.isChild ? await spawn(options, abci, closers) : undefined;
    comet?.ended.then(end);
    const servers = await serveApi(options, { ...state, thread, telemetry, ended }, closers);
    let stopping: Promise<void> | undefined;
    const stop = () => {
      end(undefined);
      stopping ??= closeAll();
      return stopping;
    };
    return { application: state.application, abci, comet, servers, ended, stop };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function listen(
  { home, program, settings, logger, comet: { address, transport } }: CometNodeOptions,
  { application, store }: OpenState,
  onFailure: (reason: string) => void,
  closers: (() => unknown)[],
): Promise<Listening> {
  const snapshots = new Snapshots({
    dir: home.snapshots,
    store,
    optional: program.optionalStores,
    extensions: SNAPSHOT_EXTENSIONS,
  });
  closers.push(() => snapshots.idle());
  const { minRetainBlocks, haltAt, snapshots: wanted } = settings;
  const abci = await serveAbci({
    application,
    address: address ?? privateAddress(home, closers),
    transport,
    snapshots: { interval: 0n, keepRecent: 0, ...wanted, snapshots, store },
    minRetainBlocks,
    haltAt,
    log: logger("abci"),
    onFailure,
    lingerMs: LINGER_MS,
  });
  closers.push(() => abci.close());
  return abci;
}

/** Long enough for votes and parts of a block to go around among validators. */
const LINGER_MS = 2000;

/** What snapshots hold beside the stores: of contracts, of which there are none. */
export const SNAPSHOT_EXTENSIONS: readonly SnapshotExtension[] = [{ name: "wasm", format: 1 }];

/** Longest path of a socket, bytes. */
const MAX_SOCKET_PATH = 100;

/** A socket in the home or, if its path is too long for one, in a folder of its own. */
function privateAddress({ data }: NodeHome, closers: (() => unknown)[]): string {
  const path = resolve(data, "abci.sock");
  if (Buffer.byteLength(path) <= MAX_SOCKET_PATH) return `unix://${path}`;
  const dir = mkdtempSync(join(tmpdir(), "milkyway-abci-"));
  closers.push(() => rmSync(dir, { recursive: true, force: true }));
  return `unix://${join(dir, "abci.sock")}`;
}

interface Served extends OpenState {
  readonly thread: ApiThread | undefined;
  readonly telemetry: Telemetry | undefined;
  readonly ended: Promise<string | undefined>;
}

/** CometBFT has the port for metrics; those of the application are on the REST server. */
async function serveApi(
  options: CometNodeOptions,
  { application, genesis, store, thread, telemetry, ended }: Served,
  closers: (() => unknown)[],
): Promise<Servers> {
  const { logger, settings } = options;
  const { host, port } = settings.rpc ?? DEFAULT_RPC;
  const url = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  const engine = new CometEngine({ application, genesis, url, log: logger("comet") });
  closers.push(() => engine.close());
  telemetry?.watch(engine);
  void ended.then((reason) => {
    if (reason !== undefined) engine.halt(reason);
  });
  const extension = options.extend?.({
    chainId: genesis.chainId,
    blocks: engine.blocks,
    application,
  });
  if (extension !== undefined) closers.push(() => extension.close());
  const own = { ...settings, rpc: undefined, telemetry: undefined };
  const addresses = await chooseAddresses({ settings: own });
  const servers = await startServers({
    ...options,
    application,
    store,
    thread,
    engine,
    addresses,
    telemetry,
    extension,
  });
  closers.push(() => closeServers(servers));
  return servers;
}

async function spawn(
  { home, logger, comet }: CometNodeOptions,
  abci: Listening,
  closers: (() => unknown)[],
): Promise<CometProcess> {
  const child = await runComet({
    home: home.root,
    proxyApp: abci.url,
    transport: comet.transport,
    binary: comet.binary,
    args: comet.args,
    env: { CMT_GENESIS_FILE: home.cometGenesis, ...comet.env },
    log: logger("comet"),
    closeTimeoutMs: CLOSE_TIMEOUT,
  });
  closers.push(() => child.close());
  return child;
}
