import { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, repeated, required } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { findKey } from "../keyring/findKey.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { checkKeyName } from "./checkKeyName.ts";
import { keysFlags } from "./keysFlags.ts";

/** Asks whether to do what cannot be undone. */
async function confirmed({ flags, terminal }: Invocation, question: string): Promise<boolean> {
  if (flags.isOn("yes") || (flags.has("force") && flags.isOn("force"))) return true;
  return /^y(?:es)?$/i.test((await terminal.ask(`${question} [y/N]: `))?.trim() ?? "");
}

async function deleteKeys(invocation: Invocation): Promise<void> {
  const keyring = openKeyring(invocation);
  for (const name of invocation.args) {
    const record = await findKey(keyring, name);
    const question = `Key reference will be deleted: ${record.name}. Continue?`;
    if (!(await confirmed(invocation, question))) {
      invocation.terminal.err(`${record.name} was not deleted`);
      continue;
    }
    await keyring.remove(record.name);
    invocation.terminal.err(`Key deleted forever: ${record.name}`);
  }
}

/** `keys delete`. */
export const deleteCommand: Command = {
  name: "delete",
  summary: "Delete keys for ever",
  args: [repeated("name")],
  flags: {
    ...keysFlags,
    yes: switchFlag("do not ask", false, { short: "y" }),
    force: switchFlag("as --yes", false, { short: "f" }),
  },
  examples: ["milkywayd keys delete alice -y"],
  run: deleteKeys,
};

async function renameKey(invocation: Invocation): Promise<void> {
  const [from = "", to = ""] = invocation.args;
  checkKeyName(to);
  const keyring = openKeyring(invocation);
  const record = await findKey(keyring, from);
  if ((await keyring.get(to)) !== undefined)
    throw new CliError(`there is a key ${to} already; nothing was changed`);
  if (
    !(await confirmed(invocation, `Key reference will be renamed from ${from} to ${to}. Continue?`))
  )
    throw new CliError(`${from} was not renamed`);
  await keyring.remove(record.name);
  await keyring.save(Record.create({ ...record, name: to }));
  invocation.terminal.err(`Key was successfully renamed from ${from} to ${to}`);
}

/** `keys rename`. */
export const renameCommand: Command = {
  name: "rename",
  summary: "Give a key another name",
  args: [required("old_name"), required("new_name")],
  flags: { ...keysFlags, yes: switchFlag("do not ask", false, { short: "y" }) },
  examples: ["milkywayd keys rename alice alice-old -y"],
  run: renameKey,
};
