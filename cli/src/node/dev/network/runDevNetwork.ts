import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DEV_ACCOUNTS, DEV_VALIDATOR, worldMessages } from "@milkyway/app";
import { parseTime } from "@milkyway/codec";
import { findComet, listenAt, type NodeHome } from "@milkyway/node";
import { CliError } from "../../../cliError.ts";
import { objectOf, textOf } from "../../../client/rpc/chain.ts";
import { createJsonRpc, type JsonRpc } from "../../../client/rpc/jsonRpc.ts";
import type { Invocation } from "../../../command.ts";
import { askedToEnd } from "../../runUntilEnd.ts";
import type { NetworkNode } from "../../testnet/networkNode.ts";
import { type RunningChild, runNodes } from "../../testnet/runNodes.ts";
import { untilEnd } from "../../testnet/untilEnd.ts";
import type { DevDescription } from "../describeDev.ts";
import { chooseWish } from "../devSettings.ts";
import { serveFaucet } from "../faucet/serveFaucet.ts";
import { openPortal } from "../openPortal.ts";
import { tell } from "../tell.ts";
import { devNodes } from "./createDevNetwork.ts";
import { rpcHand } from "./rpcHand.ts";

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
const NO_DEV_METHODS =
  "CometBFT makes the blocks: dev_ methods need the embedded engine, which has one validator";

/** Refuses what only the embedded engine does. */
function refuseEmbeddedOnly({ flags }: Invocation): void {
  const names = ["no-mining", "from", "metrics.address"].filter((name) => flags.isSet(name));
  if (flags.duration("block-time") === 0) names.push("block-time 0s");
  const [name] = names;
  if (name === undefined) return;
  throw new CliError(
    `--${name} needs the embedded engine: CometBFT makes the blocks of a chain with --validators`,
  );
}

function describe(nodes: readonly NetworkNode[], chainId: string, root: string): DevDescription {
  const [{ host, ports }] = nodes as [NetworkNode];
  const { rpc, rest, grpc } = ports;
  return {
    chainId,
    home: root,
    rpc: `http://${host}:${rpc}`,
    ws: `ws://${host}:${rpc}/websocket`,
    rest: `http://${host}:${rest}`,
    grpc: `${host}:${grpc}`,
    faucet: "",
    validators: nodes.map((node) => ({
      name: node.name,
      rpc: `http://${node.host}:${node.ports.rpc}`,
      rest: `http://${node.host}:${node.ports.rest}`,
      home: node.home.root,
    })),
    accounts: [DEV_VALIDATOR, ...DEV_ACCOUNTS].map(({ name, address, mnemonic }) => ({
      name,
      address,
      mnemonic,
    })),
    voteExtensions: NO_DEV_METHODS,
    readyInMs: 0,
  };
}

interface Head {
  readonly height: bigint;
  readonly time: bigint;
  readonly chainId: string;
}

async function head(rpc: JsonRpc): Promise<Head> {
  const { sync_info, node_info } = await rpc.call("status");
  const { latest_block_height, latest_block_time } = objectOf(sync_info);
  return {
    height: BigInt(textOf(latest_block_height) || 0),
    time: parseTime(textOf(latest_block_time)) ?? 0n,
    chainId: textOf(objectOf(node_info).network),
  };
}

/** Resolves with the last block once there is one; CometBFT answers a little after the application does. */
async function firstBlock(url: string): Promise<Head> {
  const rpc = createJsonRpc(url);
  for (let left = PATIENCE_MS; ; left -= PAUSE_MS) {
    try {
      const found = await head(rpc);
      if (found.height > 0n) return found;
    } catch (error) {
      if (!(error instanceof CliError) || left <= 0) throw error;
    }
    if (left <= 0)
      throw new CliError(
        "the validators make no blocks; their logs are node.log in the home of each",
      );
    await setTimeout(PAUSE_MS);
  }
}

async function serve(
  invocation: Invocation,
  root: string,
  { nodes, isNew }: Awaited<ReturnType<typeof devNodes>>,
): Promise<{ close(): Promise<unknown> }> {
  const { flags } = invocation;
  let dev = describe(nodes, "", root);
  const latest = await firstBlock(dev.rpc);
  const control = rpcHand(dev.rpc);
  if (isNew && !flags.isOn("empty")) await control.deliver(worldMessages(latest.time));
  const faucetAt = await chooseWish(flags, "faucet");
  const faucet = await listenAt(faucetAt, (listen) =>
    serveFaucet({ listen, control, describe: () => dev }),
  );
  const portal = await openPortal(await chooseWish(flags, "portal"), () => dev);
  dev = {
    ...dev,
    chainId: latest.chainId,
    faucet: faucet.url,
    ...(portal && { portal: portal.url }),
    readyInMs: Math.round(performance.now()),
  };
  tell(invocation, dev, latest.height);
  return { close: () => Promise.all([faucet.close(), portal?.close()]) };
}

/** Runs a developer chain of several validators, each a process with a CometBFT of its own, until it is ended. */
export async function runDevNetwork({ root }: NodeHome, invocation: Invocation): Promise<number> {
  refuseEmbeddedOnly(invocation);
  const binary = findComet();
  const asked = askedToEnd(invocation.terminal);
  const made = await devNodes(join(root, "network"), invocation);
  let children: readonly RunningChild[] = [];
  try {
    children = await runNodes(made.nodes, ["--comet-binary", binary, "--dev"]);
    const servers = await serve(invocation, root, made);
    const code = await untilEnd(children, asked, invocation.terminal);
    await servers.close();
    return code;
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}
