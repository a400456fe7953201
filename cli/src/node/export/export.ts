import { writeFileSync } from "node:fs";
import { createApp } from "@milkyway/app";
import type { ExportedGenesis } from "@milkyway/baseapp";
import { type JsonObject, stringifyJson } from "@milkyway/codec";
import {
  appGenesisJson,
  DEFAULT_PARAMS,
  type GenesisDoc,
  type OpenNode,
  updateParams,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { integerFlag, listFlag, switchFlag, textFlag } from "../../flag.ts";
import { withNode } from "../withNode.ts";
import { exportedValidators } from "./exportedValidators.ts";
import { storeAt } from "./storeAt.ts";

function checkHeight({ store }: OpenNode, height: bigint): void {
  if (store.version === 0) throw new CliError("there is no state yet: no block has been made");
  if (height === -1n) return;
  if (height < BigInt(store.oldestVersion) || height > BigInt(store.version))
    throw new CliError(
      `there is no state at height ${height}; there are ${store.oldestVersion} to ${store.version}`,
    );
}

function exportFrom(node: OpenNode, { flags }: Invocation): ExportedGenesis {
  const { application, store } = node;
  const height = flags.integer("height");
  const modules = flags.list("modules-to-export");
  checkHeight(node, height);
  const isLast = height === -1n || height === BigInt(store.version);
  const source = isLast ? application : createApp({ store: storeAt(store, Number(height)) });
  return source.exportGenesis({
    forZeroHeight: flags.isOn("for-zero-height"),
    jailAllowedAddresses: flags.list("jail-allowed-addrs"),
    ...(modules.length === 0 ? {} : { modules }),
  });
}

/** The document that another chain can start from. */
function documentOf(genesis: GenesisDoc, exported: ExportedGenesis): JsonObject {
  const appState = exported.appState as JsonObject;
  return appGenesisJson({
    appName: "milkywayd",
    appVersion: "12.0.0",
    genesisTime: genesis.genesisTime,
    chainId: genesis.chainId,
    initialHeight: exported.height,
    appState,
    params: updateParams(DEFAULT_PARAMS, exported.consensusParams),
    validators: exportedValidators(appState.staking),
  });
}

async function run(invocation: Invocation): Promise<void> {
  const { flags, terminal } = invocation;
  const text = await withNode(invocation, async (node) =>
    stringifyJson(documentOf(node.genesis, exportFrom(node, invocation))),
  );
  const file = flags.text("output-document");
  if (file === "") terminal.out(text);
  else writeFileSync(file, text);
}

/** The state as a genesis. */
export const exportCommand: Command = {
  name: "export",
  summary: "Write the state as a genesis document",
  description:
    "Writes the committed state of the node in the home, which must not run, as a genesis document\nfrom which another chain can start.",
  flags: {
    height: integerFlag("height of the state; -1 for the last", -1),
    "for-zero-height": switchFlag("prepare the state for a chain that begins at height zero"),
    "jail-allowed-addrs": listFlag("validators that stay unjailed, for height zero; all if none"),
    "modules-to-export": listFlag("modules to write; all if none"),
    "output-document": textFlag("file to write to instead of the terminal"),
  },
  examples: ["milkywayd export --output-document genesis.json", "milkywayd export --height 1000"],
  run,
};
