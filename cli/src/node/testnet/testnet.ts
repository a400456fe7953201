import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { toHex } from "@milkyway/bytes";
import { randomBytes } from "@milkyway/crypto";
import { checkDenom } from "@milkyway/math";
import { findComet } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import type { Terminal } from "../../terminal.ts";
import { askedToEnd } from "../runUntilEnd.ts";
import { createOperators } from "./createOperators.ts";
import { genesisNow, genTxsOf, networkAppState } from "./networkGenesis.ts";
import { createNodes, type NetworkNode, peerOf } from "./networkNode.ts";
import { openNodes } from "./openNodes.ts";
import { runNodes } from "./runNodes.ts";
import { readSettings, withSettings } from "./settings.ts";
import { homesFlags, runFlags } from "./testnetFlags.ts";
import { untilEnd } from "./untilEnd.ts";
import { writeNetwork } from "./writeNetwork.ts";

const MOST_NODES = 100n;

function countOf({ flags }: Invocation): number {
  const count = flags.integer("v");
  if (count < 1n || count > MOST_NODES) throw new CliError(`--v must be from 1 to ${MOST_NODES}`);
  return Number(count);
}

/** Writes the homes of a new network, and tells where they are. */
async function writeHomes(invocation: Invocation): Promise<readonly NetworkNode[]> {
  const { flags, terminal } = invocation;
  const denom = flags.text("default-denom");
  const problem = checkDenom(denom);
  if (problem !== undefined) throw new CliError(`--default-denom: ${problem}`);
  const folder = resolve(flags.text("output-dir"));
  const nodes = await createNodes({
    folder,
    count: countOf(invocation),
    prefix: flags.text("node-dir-prefix"),
    daemonHome: flags.text("node-daemon-home"),
    firstHost: flags.text("starting-ip-address"),
    portOffset: Number(flags.integer("port-offset")),
  });
  const settings = readSettings(flags.texts("set"));
  const chainId = flags.text("chain-id") || `test-chain-${toHex(randomBytes(3))}`;
  const keys = await createOperators(nodes);
  const genTxs = genTxsOf(nodes, keys, { chainId, denom });
  mkdirSync(join(folder, "gentxs"), { recursive: true });
  nodes.forEach(({ name }, i) => {
    writeFileSync(join(folder, "gentxs", `${name}.json`), `${JSON.stringify(genTxs[i])}\n`);
  });
  const state = withSettings(networkAppState(keys, denom, genTxs), settings);
  writeNetwork(nodes, genesisNow(chainId, state), {
    chainId,
    minGasPrices: flags.text("minimum-gas-prices"),
    commitTimeout: `${flags.duration("commit-timeout")}ms`,
    ...settings,
  });
  tell(nodes, terminal);
  return nodes;
}

function tell(nodes: readonly NetworkNode[], terminal: Terminal): void {
  for (const node of nodes) {
    const { name, home, host, ports } = node;
    terminal.out(
      `${name}  rpc=http://${host}:${ports.rpc}  peer=${peerOf(node)}  home=${home.root}`,
    );
  }
}

/** The nodes whose homes are there already, else new ones. */
async function nodesOf(invocation: Invocation): Promise<readonly NetworkNode[]> {
  const { flags, terminal } = invocation;
  const folder = resolve(flags.text("output-dir"));
  const nodes = openNodes(folder, flags.text("node-daemon-home"));
  if (nodes.length === 0) return writeHomes(invocation);
  tell(nodes, terminal);
  return nodes;
}

async function writeAndRun(invocation: Invocation): Promise<number> {
  const { flags, terminal } = invocation;
  if (flags.text("starting-ip-address") !== "")
    throw new CliError("nodes with machines of their own are started there, with milkywayd start");
  const binary = findComet(flags.text("comet-binary"));
  const asked = askedToEnd(terminal);
  const nodes = await nodesOf(invocation);
  const children = await runNodes(nodes, ["--comet-binary", binary]);
  const [{ host, ports } = { host: "", ports: { rpc: 0, rest: 0, grpc: 0 } }] = nodes;
  const places = `rpc=http://${host}:${ports.rpc} rest=http://${host}:${ports.rest} grpc=${host}:${ports.grpc}`;
  terminal.out(`ready ${places} nodes=${nodes.length}`);
  return untilEnd(children, asked, terminal);
}

async function run(invocation: Invocation): Promise<number> {
  if (invocation.flags.isOn("start")) return writeAndRun(invocation);
  await writeHomes(invocation);
  return 0;
}

const DESCRIPTION =
  "Writes a home for each validator of a new network: keys, configuration, and a genesis in which\nall of them are. On this machine each has ports of its own, the usual ones and ten more for every\nnext node; those that are taken are passed over. The operator of a node has the node's name as key\nin its keyring, without a passphrase: such a network is for tests.";

const initFiles: Command = {
  name: "init-files",
  summary: "Write the homes of a new network",
  description: DESCRIPTION,
  flags: homesFlags,
  examples: [
    "milkywayd testnet init-files --v 4 --output-dir ./net --chain-id net-1",
    "milkywayd testnet init-files --v 4 --starting-ip-address 192.168.10.2",
  ],
  async run(invocation) {
    await writeHomes(invocation);
  },
};

const startNetwork: Command = {
  name: "start",
  summary: "Run a network on this machine, whose homes are written if they are not there yet",
  description: `${DESCRIPTION}\n\nHomes that are there already are taken as they are. Each node runs under CometBFT until this command is ended; its log is node.log in its home.`,
  flags: { ...homesFlags, ...runFlags },
  examples: ["milkywayd testnet start --v 4 --output-dir ./net --chain-id net-1"],
  run: writeAndRun,
};

/** Networks for tests. */
export const testnet: Command = {
  name: "testnet",
  summary: "Write the homes of a network of several validators, and run it",
  description: `${DESCRIPTION}\nWith --start the nodes run, each under CometBFT, until this command is ended; homes\nthat are there already are taken as they are.`,
  flags: {
    ...homesFlags,
    ...runFlags,
    start: switchFlag("run the nodes, too"),
  },
  examples: ["milkywayd testnet --v 4 --output-dir ./net --chain-id net-1 --start"],
  commands: [initFiles, startNetwork],
  run,
};
