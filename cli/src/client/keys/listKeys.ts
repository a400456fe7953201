import type { Command, Invocation } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { printValue } from "../output/printValue.ts";
import { keyOutput } from "./keyOutput.ts";
import { keysFlags } from "./keysFlags.ts";

async function listKeys(invocation: Invocation): Promise<void> {
  const keyring = openKeyring(invocation);
  const names = await keyring.names();
  if (invocation.flags.isOn("list-names")) {
    for (const name of names) invocation.terminal.out(name);
    return;
  }
  const keys = [];
  for (const name of names) {
    const record = await keyring.get(name);
    if (record !== undefined) keys.push(keyOutput(record));
  }
  if (keys.length === 0 && invocation.flags.text("output") === "text")
    invocation.terminal.err("No records were found in keyring");
  else printValue(invocation, keys);
}

/** `keys list`. */
export const listCommand: Command = {
  name: "list",
  aliases: ["ls"],
  summary: "Show all keys",
  flags: { ...keysFlags, "list-names": switchFlag("show the names only", false, { short: "n" }) },
  examples: ["milkywayd keys list --output json"],
  run: listKeys,
};

/** `keys list-key-types`. */
export const listTypesCommand: Command = {
  name: "list-key-types",
  summary: "Show which kinds of keys there are",
  examples: ["milkywayd keys list-key-types"],
  run: async ({ terminal }) => terminal.out("secp256k1"),
};
