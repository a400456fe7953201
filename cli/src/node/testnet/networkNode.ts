import { existsSync, mkdirSync } from "node:fs";
import { isIPv4 } from "node:net";
import { join } from "node:path";
import { type NodeHome, nodeHome, nodeId, openNodeKey, openPrivValidator } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { freePort } from "./freePort.ts";

const LOOPBACK = "127.0.0.1";
/** Of the first node; those of the next ones are ten higher each. */
const PORTS = { p2p: 26_656, rpc: 26_657, rest: 1317, grpc: 9090 } as const;
const STEP = 10;

/** Where a node is reached. */
export type NodePorts = { readonly [name in keyof typeof PORTS]: number };

/** One of the nodes of a new network, with its keys. */
export interface NetworkNode {
  readonly name: string;
  readonly home: NodeHome;
  readonly host: string;
  readonly ports: NodePorts;
  readonly nodeId: string;
  /** The 32 bytes with which it signs blocks. */
  readonly consensusKey: Uint8Array;
}

/** Where the nodes of a new network are. */
export interface NetworkPlan {
  readonly folder: string;
  readonly count: number;
  /** Name of a node, before its number. */
  readonly prefix: string;
  /** Folder of a node's home within its own; empty for none. */
  readonly daemonHome: string;
  /** Address of the first node when each has a machine of its own; empty when all are on this one. */
  readonly firstHost: string;
  /** Added to the usual ports on this machine. */
  readonly portOffset: number;
}

/** The address that is so many after another one. */
function hostAfter(first: string, count: number): string {
  if (!isIPv4(first)) throw new CliError(`--starting-ip-address: "${first}" is no address of IPv4`);
  const number = first.split(".").reduce((sum, part) => sum * 256 + Number(part), 0) + count;
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join(".");
}

async function portsHere(taken: Set<number>, index: number, offset: number): Promise<NodePorts> {
  const choose = async (usual: number) => {
    let port = usual + offset + STEP * index;
    do port = await freePort({ host: LOOPBACK, port });
    while (taken.has(port) && port++ > 0);
    taken.add(port);
    return port;
  };
  return {
    p2p: await choose(PORTS.p2p),
    rpc: await choose(PORTS.rpc),
    rest: await choose(PORTS.rest),
    grpc: await choose(PORTS.grpc),
  };
}

/** Makes the folders and keys of the nodes of a new network. */
export async function createNodes(plan: NetworkPlan): Promise<readonly NetworkNode[]> {
  const { folder, count, prefix, daemonHome, firstHost, portOffset } = plan;
  const nodes: NetworkNode[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < count; i++) {
    const name = `${prefix}${i}`;
    const home = nodeHome(join(folder, name, daemonHome));
    if (existsSync(home.genesis))
      throw new CliError(`there is a node in ${home.root} already`, {
        hint: "Remove the folder, or name another one with --output-dir.",
      });
    mkdirSync(home.config, { recursive: true });
    mkdirSync(home.data, { recursive: true });
    const { pubKey } = openPrivValidator(home.validatorKey, home.validatorState);
    nodes.push({
      name,
      home,
      host: firstHost === "" ? LOOPBACK : hostAfter(firstHost, i),
      ports: firstHost === "" ? await portsHere(taken, i, portOffset) : PORTS,
      nodeId: nodeId(openNodeKey(home.nodeKey)),
      consensusKey: pubKey.ed25519 ?? new Uint8Array(0),
    });
  }
  return nodes;
}

/** Where its peers find a node: `id@host:port`. */
export function peerOf({ nodeId: id, host, ports }: NetworkNode): string {
  return `${id}@${host}:${ports.p2p}`;
}
