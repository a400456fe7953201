import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { changed, devAppState, devGenTx } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import {
  isJsonObject,
  type JsonObject,
  stringifyJson,
  type Time,
  timeToNanoText,
} from "@milkyway/codec";
import { ed25519PrivateKey, sha256 } from "@milkyway/crypto";
import {
  appGenesisJson,
  DEFAULT_PARAMS,
  type Log,
  NOTHING_SIGNED,
  type NodeHome,
  nodeKeyToJson,
  openPrivValidator,
  signStateToJson,
  systemClock,
  validatorKeyToJson,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { adoptGenesisFile } from "../genesis/adoptGenesisFile.ts";
import { readJsonFile } from "../genesis/genesisFile.ts";
import { type Dump, isDump, readDump } from "./loadDump.ts";

/** How a new developer chain begins. */
export interface DevBeginning {
  readonly chainId: string;
  /** File to begin from: a genesis, or a dump; empty for none. */
  readonly from: string;
  /** Whether prices come with the votes of its validator. */
  readonly votesPrices: boolean;
  /** Fixes the keys of the validator and of the node. */
  readonly seed: bigint;
  readonly log: Log;
}

/** Removes the chain in a home; the rest of the folder stays. */
export function removeDevChain({ config, data }: NodeHome): void {
  rmSync(data, { recursive: true, force: true });
  rmSync(config, { recursive: true, force: true });
}

function consensusKeyOf({ validatorKey, validatorState }: NodeHome): Uint8Array {
  return openPrivValidator(validatorKey, validatorState).pubKey.ed25519 ?? new Uint8Array(0);
}

/** Keys that depend on nothing but the seed; they are worth nothing. */
function writeKeys({ validatorKey, validatorState, nodeKey }: NodeHome, seed: bigint): void {
  const keyOf = (name: string) => ed25519PrivateKey(sha256(utf8(`${name}/${seed}`)));
  writeFileSync(validatorKey, validatorKeyToJson(keyOf("validator")), { mode: 0o600 });
  writeFileSync(validatorState, signStateToJson(NOTHING_SIGNED));
  writeFileSync(nodeKey, nodeKeyToJson(keyOf("node")), { mode: 0o600 });
}

interface NewGenesis {
  readonly chainId: string;
  readonly time: Time;
  readonly votesPrices: boolean;
}

function write(home: NodeHome, genesis: NewGenesis, appState: JsonObject): void {
  const { chainId, time, votesPrices } = genesis;
  const document = appGenesisJson({
    appName: "milkyway",
    appVersion: "12.0.0",
    genesisTime: time,
    chainId,
    initialHeight: 1n,
    appState,
    params: { ...DEFAULT_PARAMS, abci: { voteExtensionsEnableHeight: votesPrices ? 1n : 0n } },
  });
  writeFileSync(home.genesis, `${stringifyJson(document)}\n`);
}

/** The genesis of a file, with the validator of this home. */
function adopt(home: NodeHome, document: JsonObject, log: Log): void {
  writeFileSync(home.genesis, `${stringifyJson(document)}\n`);
  try {
    adoptGenesisFile(home, { dropsUnknown: true, isLocal: true }, log);
  } catch (error) {
    rmSync(home.genesis);
    throw error;
  }
}

/** The genesis of a dump, with the validator of this home, which makes its blocks again. */
function writeDumped(
  home: NodeHome,
  { chainId, time, appState }: Dump,
  votesPrices: boolean,
): void {
  const genTx = devGenTx({ chainId, consensusKey: consensusKeyOf(home) });
  write(home, { chainId, time, votesPrices }, changed(appState, "genutil.gen_txs", [genTx]));
}

/**
 * Writes the genesis and the validator of a new developer chain, unless the home has a chain already. Returns the dump
 * whose blocks are to be made again, if the chain begins with one.
 */
export function createDevHome(home: NodeHome, beginning: DevBeginning): Dump | undefined {
  const { chainId, from, log, seed, votesPrices } = beginning;
  if (existsSync(home.genesis)) {
    if (from !== "")
      throw new CliError(`there is a chain in ${home.root} already`, {
        hint: "--reset forgets it, --home names another folder.",
      });
    return undefined;
  }
  const document = from === "" ? undefined : readJsonFile(from, "the file of --from");
  mkdirSync(home.config, { recursive: true });
  mkdirSync(home.data, { recursive: true });
  writeKeys(home, seed);
  if (document !== undefined && isDump(document)) {
    const dump = readDump(document);
    writeDumped(home, dump, votesPrices);
    return dump;
  }
  if (document !== undefined) {
    if (!isJsonObject(document)) throw new CliError(`${from} is neither a genesis nor a dump`);
    adopt(home, document, log);
    return undefined;
  }
  const now = systemClock.now();
  const time = timeToNanoText(now);
  const state = devAppState({ chainId, time, consensusKey: consensusKeyOf(home) });
  write(home, { chainId, time: now, votesPrices }, state);
  return undefined;
}
