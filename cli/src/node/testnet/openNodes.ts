import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  APP_TABLE,
  COMET_TABLE,
  type ConfigOverride,
  loadConfig,
  nodeHome,
  parseAddress,
} from "@milkyway/node";
import { nodeIdOf, validatorKeyOf } from "../comet/nodeFiles.ts";
import type { NetworkNode } from "./networkNode.ts";

const NOTHING: ConfigOverride = { value: () => undefined, source: () => "" };

function openNode(root: string, name: string): NetworkNode {
  const home = nodeHome(root);
  const { values: comet } = loadConfig(COMET_TABLE, home.configToml, NOTHING);
  const { values: app } = loadConfig(APP_TABLE, home.appToml, NOTHING);
  const portOf = (text: string, key: string) => parseAddress(text, key);
  const rpc = portOf(comet.text("rpc.laddr"), "rpc.laddr");
  return {
    name,
    home,
    host: rpc.host,
    ports: {
      p2p: portOf(comet.text("p2p.laddr"), "p2p.laddr").port,
      rpc: rpc.port,
      rest: portOf(app.text("api.address"), "api.address").port,
      grpc: portOf(app.text("grpc.address"), "grpc.address").port,
    },
    nodeId: nodeIdOf(home),
    consensusKey: validatorKeyOf(home),
  };
}

/** The nodes whose homes are in a folder already, in the order of their names. */
export function openNodes(folder: string, daemonHome: string): readonly NetworkNode[] {
  if (!existsSync(folder)) return [];
  const roots = readdirSync(folder)
    .map((name) => [name, join(folder, name, daemonHome)] as const)
    .filter(([, root]) => existsSync(nodeHome(root).genesis));
  const number = ([name]: (typeof roots)[number]) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return roots.sort((a, b) => number(a) - number(b)).map(([name, root]) => openNode(root, name));
}
