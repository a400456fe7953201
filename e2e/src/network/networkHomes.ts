import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { changedAll, DEV_ACCOUNTS, DEV_VALIDATOR, devAppState, genTxJson } from "@milkyway/app";
import { type JsonObject, stringifyJson, timeToNanoText } from "@milkyway/codec";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed } from "@milkyway/crypto";
import {
  APP_TABLE,
  appGenesisJson,
  COMET_TABLE,
  ConfigValues,
  configText,
  DEFAULT_PARAMS,
  type NodeHome,
  nodeHome,
  nodeId,
  openNodeKey,
  openPrivValidator,
  systemClock,
} from "@milkyway/node";

const SELF_DELEGATION = { denom: "umilk", amount: 100_000_000_000n };

/** A node of a network on this machine, ready to be started. */
export interface NetworkHome {
  readonly name: string;
  readonly home: NodeHome;
  readonly nodeId: string;
  readonly rpcPort: number;
  readonly p2pPort: number;
  readonly restPort: number;
}

export interface NetworkOptions {
  readonly dir: string;
  readonly chainId: string;
  readonly validators: number;
  /** Nodes beside the validators. */
  readonly others?: number;
  readonly config?: Readonly<Record<string, string>>;
  readonly app?: Readonly<Record<string, string>>;
  /** Changes of the genesis by path. */
  readonly genesis?: Readonly<Record<string, JsonObject | string>>;
}

/** Below the ports that systems give to outgoing connections: those would be taken before a node listens. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;
let nextPort = process.pid % PORTS;

/** A port of this machine at which nobody listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + (nextPort++ % PORTS);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

async function createHome(dir: string, name: string): Promise<NetworkHome> {
  const home = nodeHome(join(dir, name));
  mkdirSync(home.config, { recursive: true });
  mkdirSync(home.data, { recursive: true });
  const [rpcPort, p2pPort, restPort] = [await freePort(), await freePort(), await freePort()];
  return { name, home, nodeId: nodeId(openNodeKey(home.nodeKey)), rpcPort, p2pPort, restPort };
}

const QUICK: Readonly<Record<string, string>> = {
  "consensus.timeout_commit": "300ms",
  "consensus.timeout_propose": "1s",
  "consensus.timeout_prevote": "300ms",
  "consensus.timeout_precommit": "300ms",
  "p2p.addr_book_strict": "false",
  "p2p.allow_duplicate_ip": "true",
  "rpc.pprof_laddr": "",
};

function values(
  table: ConstructorParameters<typeof ConfigValues>[0],
  given: Readonly<Record<string, string>>,
) {
  return Object.entries(given).reduce(
    (result, [key, value]) => result.with(key, value, "test"),
    new ConfigValues(table),
  );
}

/** Writes the configuration of a node, with the others as peers that it does not give up. */
export function writeConfig(
  node: NetworkHome,
  peers: readonly NetworkHome[],
  { config = {}, app = {} }: Pick<NetworkOptions, "config" | "app">,
): void {
  const others = peers.filter(({ name }) => name !== node.name);
  const comet = {
    ...QUICK,
    moniker: node.name,
    "rpc.laddr": `tcp://127.0.0.1:${node.rpcPort}`,
    "p2p.laddr": `tcp://127.0.0.1:${node.p2pPort}`,
    "p2p.persistent_peers": others
      .map((peer) => `${peer.nodeId}@127.0.0.1:${peer.p2pPort}`)
      .join(","),
    ...config,
  };
  const own = {
    "minimum-gas-prices": "0umilk",
    "api.enable": "true",
    "api.address": `tcp://127.0.0.1:${node.restPort}`,
    "grpc.enable": "false",
    "state-sync.snapshot-interval": "0",
    ...app,
  };
  writeFileSync(node.home.configToml, configText(values(COMET_TABLE, comet)));
  writeFileSync(node.home.appToml, configText(values(APP_TABLE, own)));
}

const OPERATORS = [DEV_VALIDATOR, ...DEV_ACCOUNTS];

function genTx(node: NetworkHome, index: number, chainId: string) {
  const { pubKey } = openPrivValidator(node.home.validatorKey, node.home.validatorState);
  const operator = OPERATORS[index] as (typeof OPERATORS)[number];
  return genTxJson({
    key: createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(operator.mnemonic))),
    consensusKey: pubKey.ed25519 ?? new Uint8Array(0),
    moniker: node.name,
    selfDelegation: SELF_DELEGATION,
    chainId,
  });
}

/** Writes the homes of a new network: keys, configuration, and a genesis with one validator per node. */
export async function createNetworkHomes(options: NetworkOptions): Promise<readonly NetworkHome[]> {
  const { dir, chainId, validators, others = 0 } = options;
  const homes: NetworkHome[] = [];
  for (let i = 0; i < validators + others; i++) homes.push(await createHome(dir, `node${i}`));
  const genesisTime = systemClock.now();
  const time = timeToNanoText(genesisTime);
  const appState = changedAll(devAppState({ chainId, time, consensusKey: new Uint8Array(32) }), {
    "genutil.gen_txs": homes.slice(0, validators).map((node, i) => genTx(node, i, chainId)),
    ...options.genesis,
  });
  const document = appGenesisJson({
    appName: "milkyway",
    appVersion: "12.0.0",
    genesisTime,
    chainId,
    initialHeight: 1n,
    appState,
    params: { ...DEFAULT_PARAMS, abci: { voteExtensionsEnableHeight: 1n } },
  });
  for (const node of homes) {
    writeFileSync(node.home.genesis, `${stringifyJson(document)}\n`);
    writeConfig(node, homes, options);
  }
  return homes;
}
