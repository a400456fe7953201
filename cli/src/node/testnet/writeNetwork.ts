import { writeFileSync } from "node:fs";
import type { JsonObject } from "@milkyway/codec";
import { stringifyJson } from "@milkyway/codec";
import {
  APP_TABLE,
  CLIENT_TABLE,
  COMET_TABLE,
  type ConfigTable,
  ConfigValues,
  configText,
} from "@milkyway/node";
import { type NetworkNode, peerOf } from "./networkNode.ts";

/** What the nodes of a network are told. */
export interface NetworkConfig {
  readonly chainId: string;
  readonly minGasPrices: string;
  /** Time between a block and the next proposal, as `1s`. */
  readonly commitTimeout: string;
  /** Further keys of `config.toml` and `app.toml`. */
  readonly config?: Readonly<Record<string, string>>;
  readonly app?: Readonly<Record<string, string>>;
}

function text(table: ConfigTable, values: Readonly<Record<string, string>>): string {
  const all = Object.entries(values).reduce(
    (result, [key, value]) => result.with(key, value),
    new ConfigValues(table),
  );
  return configText(all);
}

function writeConfig(
  node: NetworkNode,
  peers: readonly NetworkNode[],
  { chainId, minGasPrices, commitTimeout, config, app }: NetworkConfig,
): void {
  const { name, home, ports, host } = node;
  const isHere = host === "127.0.0.1";
  const open = isHere ? host : "0.0.0.0";
  const others = peers.filter((peer) => peer !== node).map(peerOf);
  const files: readonly (readonly [string, ConfigTable, Readonly<Record<string, string>>])[] = [
    [
      home.configToml,
      COMET_TABLE,
      {
        moniker: name,
        "rpc.laddr": `tcp://${open}:${ports.rpc}`,
        "rpc.pprof_laddr": "",
        "p2p.laddr": `tcp://${open}:${ports.p2p}`,
        "p2p.persistent_peers": others.join(","),
        "p2p.addr_book_strict": "false",
        "p2p.allow_duplicate_ip": String(isHere),
        "consensus.timeout_commit": commitTimeout,
        ...config,
      },
    ],
    [
      home.appToml,
      APP_TABLE,
      {
        "minimum-gas-prices": minGasPrices,
        "api.enable": "true",
        "api.address": `tcp://${open}:${ports.rest}`,
        "grpc.address": `${open}:${ports.grpc}`,
        ...app,
      },
    ],
    [
      home.clientToml,
      CLIENT_TABLE,
      {
        "chain-id": chainId,
        "keyring-backend": "test",
        node: `tcp://${isHere ? host : "localhost"}:${ports.rpc}`,
      },
    ],
  ];
  for (const [path, table, values] of files) writeFileSync(path, text(table, values));
}

/** Writes genesis and configuration of all nodes of a network. */
export function writeNetwork(
  nodes: readonly NetworkNode[],
  genesis: JsonObject,
  config: NetworkConfig,
): void {
  for (const node of nodes) {
    writeFileSync(node.home.genesis, `${stringifyJson(genesis)}\n`);
    writeConfig(node, nodes, config);
  }
}
