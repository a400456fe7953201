import { utf8 } from "@milkyway/bytes";
import { createMnemonic, mnemonicOfEntropy, sha256 } from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { switchFlag } from "../../flag.ts";

/** What a sentence must have at least to be hard to guess. */
const LEAST_LENGTH = 43;

async function fromEntropy({ terminal }: Invocation): Promise<string> {
  const question = `Enter at least ${LEAST_LENGTH} characters that nobody can guess: `;
  const text = (await terminal.ask(question, { hidden: true })) ?? "";
  if (text.length < LEAST_LENGTH)
    throw new CliError(`${text.length} characters are too few: give at least ${LEAST_LENGTH}`);
  return mnemonicOfEntropy(sha256(utf8(text)));
}

/** `keys mnemonic`. */
export const mnemonicCommand: Command = {
  name: "mnemonic",
  summary: "Make up a mnemonic, and keep nothing of it",
  flags: { "unsafe-entropy": switchFlag("make it of what you type, instead of at random") },
  examples: ["milkywayd keys mnemonic"],
  async run(invocation) {
    const isTyped = invocation.flags.isOn("unsafe-entropy");
    invocation.terminal.out(isTyped ? await fromEntropy(invocation) : createMnemonic());
  },
};
