import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { initAppState, withDefaultDenom } from "@milkyway/app";
import { toHex, utf8 } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { ed25519PrivateKey, isMnemonic, randomBytes, sha256 } from "@milkyway/crypto";
import { checkDenom } from "@milkyway/math";
import {
  APP_TABLE,
  appGenesisJson,
  CLIENT_TABLE,
  COMET_TABLE,
  ConfigValues,
  configText,
  DEFAULT_PARAMS,
  NOTHING_SIGNED,
  type NodeHome,
  nodeHome,
  nodeId,
  openNodeKey,
  openPrivValidator,
  signStateToJson,
  systemClock,
  validatorKeyToJson,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, optional } from "../../command.ts";
import { integerFlag, switchFlag, textFlag } from "../../flag.ts";
import { prettyJson } from "../prettyJson.ts";

/** The chain that a home is made for. */
interface NewChain {
  readonly moniker: string;
  readonly chainId: string;
  readonly denom: string;
  readonly initialHeight: bigint;
}

function genesisOf({ chainId, denom, initialHeight }: NewChain): JsonObject {
  const state = initAppState();
  return appGenesisJson({
    appName: "milkywayd",
    appVersion: "12.0.0",
    genesisTime: systemClock.now(),
    chainId,
    initialHeight: initialHeight === 0n ? 1n : initialHeight,
    appState: denom === "stake" ? state : withDefaultDenom(state, denom),
    params: DEFAULT_PARAMS,
  });
}

/** Writes a file that is not there yet. */
function writeNew(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text);
}

/** The key of 64 bytes that a mnemonic stands for, as the original derives it. */
async function recoveredKey({ terminal }: Invocation): Promise<Uint8Array> {
  const words = await terminal.ask("Enter your bip39 mnemonic\n", { hidden: true });
  if (words === undefined || !isMnemonic(words.trim())) throw new CliError("invalid mnemonic");
  return ed25519PrivateKey(sha256(utf8(words.trim())));
}

async function writeKeys(home: NodeHome, invocation: Invocation): Promise<string> {
  if (invocation.flags.isOn("recover")) {
    const key = await recoveredKey(invocation);
    writeFileSync(home.validatorKey, validatorKeyToJson(key), { mode: 0o600 });
    writeNew(home.validatorState, signStateToJson(NOTHING_SIGNED));
  }
  openPrivValidator(home.validatorKey, home.validatorState);
  return nodeId(openNodeKey(home.nodeKey));
}

function writeConfig(home: NodeHome, { moniker, chainId }: NewChain, isChainGiven: boolean): void {
  const comet = new ConfigValues(COMET_TABLE).with("moniker", moniker);
  const client = new ConfigValues(CLIENT_TABLE);
  writeNew(home.configToml, configText(comet));
  writeNew(home.appToml, configText(new ConfigValues(APP_TABLE)));
  writeNew(home.clientToml, configText(isChainGiven ? client.with("chain-id", chainId) : client));
}

async function run(invocation: Invocation): Promise<void> {
  const { args, flags, terminal } = invocation;
  const home = nodeHome(invocation.home);
  const denom = flags.text("default-denom");
  const problem = checkDenom(denom);
  if (problem !== undefined) throw new CliError(`--default-denom: ${problem}`);
  if (existsSync(home.genesis) && !flags.isOn("overwrite"))
    throw new CliError(`genesis.json file already exists: ${home.genesis}`, {
      hint: "--overwrite makes a new one; keys and configuration stay as they are",
    });
  const chainId = flags.text("chain-id") || `test-chain-${toHex(randomBytes(3))}`;
  const moniker = args[0] ?? hostname();
  const chain = { moniker, chainId, denom, initialHeight: flags.integer("initial-height") };
  mkdirSync(home.config, { recursive: true });
  mkdirSync(home.data, { recursive: true });
  const id = await writeKeys(home, invocation);
  writeConfig(home, chain, flags.isSet("chain-id"));
  const genesis = genesisOf(chain);
  writeFileSync(home.genesis, `${prettyJson(genesis)}\n`);
  terminal.err(
    prettyJson({
      moniker,
      chain_id: chainId,
      node_id: id,
      gentxs_dir: "",
      app_message: genesis.app_state ?? null,
    }),
  );
}

/** Makes a home. */
export const init: Command = {
  name: "init",
  summary: "Write keys, configuration and a genesis without accounts into the home",
  args: [optional("moniker")],
  flags: {
    "chain-id": textFlag("name of the chain; random when left out"),
    "default-denom": textFlag("denom of bonds, minted coins, fees and deposits", "stake"),
    "initial-height": integerFlag("height of the first block", 1),
    overwrite: switchFlag("write a new genesis over the one that is there", false, { short: "o" }),
    recover: switchFlag("derive the key of the validator from a mnemonic that is asked for"),
  },
  examples: ["milkywayd init node0 --chain-id milkyway-test-1 --default-denom umilk"],
  run,
};
