import { InvalidKeyringItem } from "@milkyway/crypto";
import type { Command, Invocation } from "../../command.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { keysFlags } from "./keysFlags.ts";

async function migrate(invocation: Invocation): Promise<void> {
  const keyring = openKeyring(invocation);
  const names = await keyring.names();
  const unreadable: string[] = [];
  for (const name of names) {
    try {
      const record = await keyring.get(name);
      if (record !== undefined) await keyring.save(record);
    } catch (error) {
      if (!(error instanceof InvalidKeyringItem)) throw error;
      unreadable.push(name);
    }
  }
  const good = names.length - unreadable.length;
  invocation.terminal.err(`${good} of ${names.length} keys are in the current form`);
  for (const name of unreadable)
    invocation.terminal.err(`${name} cannot be read; add it again from its mnemonic`);
}

/** `keys migrate`. */
export const migrateCommand: Command = {
  name: "migrate",
  summary: "Bring all keys into the current form",
  flags: keysFlags,
  examples: ["milkywayd keys migrate"],
  run: migrate,
};
