import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { changed, DEV_ACCOUNTS, DEV_VALIDATOR, devAppState } from "@milkyway/app";
import { timeToNanoText } from "@milkyway/codec";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed } from "@milkyway/crypto";
import { systemClock } from "@milkyway/node";
import { CliError } from "../../../cliError.ts";
import type { Invocation } from "../../../command.ts";
import { genesisNow, genTxsOf } from "../../testnet/networkGenesis.ts";
import { createNodes, type NetworkNode } from "../../testnet/networkNode.ts";
import { openNodes } from "../../testnet/openNodes.ts";
import { writeNetwork } from "../../testnet/writeNetwork.ts";

const OPERATORS = [DEV_VALIDATOR, ...DEV_ACCOUNTS];
const DENOM = "umilk";
const STAKE = 100_000_000_000n;
/** How far from the usual ports others are looked for: below those that systems give to outgoing connections. */
const LEAST_OFFSET = 1000;
const OFFSETS = 4000;

/** How many validators a developer chain is to have; each is operated by one of its accounts. */
export function validatorCount({ flags }: Pick<Invocation, "flags">): number {
  const count = Number(flags.integer("validators"));
  if (count >= 1 && count <= OPERATORS.length) return count;
  throw new CliError(`--validators must be from 1 to ${OPERATORS.length}`);
}

function operatorKeys(count: number) {
  return OPERATORS.slice(0, count).map(({ mnemonic }) =>
    createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic))),
  );
}

/** Ports far from the usual ones when an address was given whose port is 0. */
function portOffset({ flags }: Invocation): number {
  const isAny = ["rpc.laddr", "api.address", "grpc.address"].some((name) =>
    flags.text(name).endsWith(":0"),
  );
  return isAny ? LEAST_OFFSET + ((process.pid * 50) % OFFSETS) : 0;
}

async function create(folder: string, invocation: Invocation): Promise<readonly NetworkNode[]> {
  const { flags } = invocation;
  const count = validatorCount(invocation);
  const nodes = await createNodes({
    folder,
    count,
    prefix: "node",
    daemonHome: "",
    firstHost: "",
    portOffset: portOffset(invocation),
  });
  const chainId = flags.text("chain-id");
  const time = timeToNanoText(systemClock.now());
  const state = devAppState({ chainId, time, consensusKey: new Uint8Array(32) });
  const genTxs = genTxsOf(nodes, operatorKeys(count), { chainId, denom: DENOM, stake: STAKE });
  writeNetwork(nodes, genesisNow(chainId, changed(state, "genutil.gen_txs", [...genTxs])), {
    chainId,
    minGasPrices: flags.text("minimum-gas-prices") || `0${DENOM}`,
    commitTimeout: `${flags.duration("block-time")}ms`,
    config: { "rpc.cors_allowed_origins": "*" },
    app: { "api.enabled-unsafe-cors": "true", "api.swagger": "true" },
  });
  return nodes;
}

/** The nodes of a developer chain of several validators, in a folder, and whether they are new. */
export async function devNodes(
  folder: string,
  invocation: Invocation,
): Promise<{ readonly nodes: readonly NetworkNode[]; readonly isNew: boolean }> {
  if (invocation.flags.isOn("reset")) rmSync(folder, { recursive: true, force: true });
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isEmpty) return { nodes: await create(folder, invocation), isNew: true };
  const nodes = openNodes(folder, "");
  if (nodes.length === validatorCount(invocation)) return { nodes, isNew: false };
  throw new CliError(`there is a chain of ${nodes.length} validators in ${folder}`, {
    hint: `--reset forgets it, --home names another folder than ${join(folder, "..")}.`,
  });
}
