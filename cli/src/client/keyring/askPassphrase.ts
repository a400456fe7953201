import { checkPassphrase, hashPassphrase } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Terminal } from "../../terminal.ts";
import type { KeyringFolder } from "./keyringFolder.ts";

const HASH_FILE = "keyhash";
const ATTEMPTS = 3;
const LEAST_LENGTH = 8;

const NO_INPUT = new CliError("a passphrase is needed, and standard input ended", {
  hint: "Type it, or pipe it in as one line; --keyring-backend test needs none.",
});

/** Asks for a new passphrase, twice. */
export async function askNewPassphrase(terminal: Terminal, what = "keyring"): Promise<string> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const first = await terminal.ask(`Enter ${what} passphrase: `, { hidden: true });
    if (first === undefined) throw NO_INPUT;
    if (first.length < LEAST_LENGTH) {
      terminal.err(`the passphrase must have at least ${LEAST_LENGTH} characters`);
      continue;
    }
    const second = await terminal.ask(`Re-enter ${what} passphrase: `, { hidden: true });
    if (second === undefined) throw NO_INPUT;
    if (first === second) return first;
    terminal.err("the two passphrases differ");
  }
  throw new CliError("no passphrase was set");
}

/** The passphrase of a keyring: a new one at its first use, otherwise the one that its `keyhash` file knows. */
export async function askPassphrase(terminal: Terminal, folder: KeyringFolder): Promise<string> {
  const hash = folder.read(HASH_FILE);
  if (hash === undefined) {
    const passphrase = await askNewPassphrase(terminal);
    folder.write(HASH_FILE, hashPassphrase(passphrase));
    return passphrase;
  }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const question = `Enter keyring passphrase (attempt ${attempt}/${ATTEMPTS}): `;
    const passphrase = await terminal.ask(question, { hidden: true });
    if (passphrase === undefined) throw NO_INPUT;
    if (checkPassphrase(passphrase, hash)) return passphrase;
    terminal.err("wrong passphrase");
  }
  throw new CliError("too many failed attempts to give the passphrase of the keyring");
}
