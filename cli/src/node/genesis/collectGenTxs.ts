import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changed, readGenTx, verifyGenTx } from "@milkyway/app";
import type { JsonValue } from "@milkyway/codec";
import { COMET_TABLE, editConfig, messageOf, nodeHome } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { textFlag } from "../../flag.ts";
import { nodeIdOf } from "../comet/nodeFiles.ts";
import { prettyJson } from "../prettyJson.ts";
import { type GenesisFile, readGenesisJson, readJsonFile, writeAppState } from "./genesisFile.ts";
import { checkGenesisBalance } from "./genTx.ts";

interface Collected {
  readonly json: JsonValue;
  readonly moniker: string;
  /** `id@host:port`. */
  readonly peer: string;
}

function collect(path: string, file: GenesisFile): Collected {
  const json = readJsonFile(path, "the genesis transaction");
  try {
    const genTx = readGenTx(json);
    const { tx, message, operator } = genTx;
    const peer = tx.body.memo;
    if (!/^[0-9a-f]{40}@.+:\d+$/.test(peer))
      throw new CliError("its memo does not say where peers find the node (id@host:port)");
    if (message.value === undefined) throw new CliError("it delegates nothing");
    checkGenesisBalance(file, operator, message.value);
    if (!verifyGenTx(genTx, file.chainId))
      throw new CliError(`its signature is not one for chain ${file.chainId}`);
    return { json, moniker: message.description?.moniker ?? "", peer };
  } catch (error) {
    throw new CliError(`the genesis transaction ${path} cannot be used: ${messageOf(error)}`);
  }
}

async function run(invocation: Invocation): Promise<void> {
  const { flags, terminal } = invocation;
  const home = nodeHome(invocation.home);
  const folder = flags.text("gentx-dir") || join(home.config, "gentx");
  if (!existsSync(folder))
    throw new CliError(`there are no genesis transactions: ${folder} is not there`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  if (names.length === 0) throw new CliError(`there are no genesis transactions in ${folder}`);
  const file = readGenesisJson(home.genesis);
  const collected = names.map((name) => collect(join(folder, name), file));
  const appState = changed(
    file.appState,
    "genutil.gen_txs",
    collected.map(({ json }) => json),
  );
  writeAppState(file, appState);
  const id = nodeIdOf(home);
  const peers = collected.map(({ peer }) => peer).filter((peer) => !peer.startsWith(`${id}@`));
  if (existsSync(home.configToml)) {
    const text = readFileSync(home.configToml, "utf8");
    writeFileSync(
      home.configToml,
      editConfig(COMET_TABLE, text, "p2p.persistent_peers", peers.sort().join(",")),
    );
  }
  terminal.err(
    prettyJson({
      moniker: collected.map(({ moniker }) => moniker).join(", "),
      chain_id: file.chainId,
      node_id: id,
      gentxs_dir: folder,
      app_message: appState,
    }),
  );
}

/** Puts the transactions of all validators into the genesis. */
export const collectGenTxs: Command = {
  name: "collect-gentxs",
  summary: "Put the signed transactions of validators into the genesis",
  flags: { "gentx-dir": textFlag("folder of them; config/gentx of the home when left out") },
  examples: ["milkywayd genesis collect-gentxs"],
  run,
};
