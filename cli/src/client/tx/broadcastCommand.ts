import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { chainOf } from "../chainFlags.ts";
import { broadcastTx } from "./broadcastTx.ts";
import { parseJson, readText, txFromJson } from "./txFile.ts";
import { txFlags } from "./txFlags.ts";
import { encodeParts, type TxParts } from "./txParts.ts";

/** Transactions of a file: one, or one in each line. */
function txsOf(text: string, path: string): readonly TxParts[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isBatch = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  if (!isBatch) return [txFromJson(parseJson(text, path), path)];
  return lines.map((line, at) => {
    const where = `line ${at + 1} of ${path}`;
    return txFromJson(parseJson(line, where), where);
  });
}

async function broadcast(invocation: Invocation): Promise<number> {
  const [path = ""] = invocation.args;
  const chain = chainOf(invocation);
  const txs = txsOf(await readText(path, invocation), path);
  if (txs.some(({ signatures }) => signatures.length === 0))
    throw new CliError(`${path} holds a transaction without signatures`, {
      hint: "Sign it first with 'milkywayd tx sign'.",
    });
  for (const parts of txs) {
    const code = await broadcastTx(invocation, chain, encodeParts(parts));
    if (code !== 0) return code;
  }
  return 0;
}

/** `tx broadcast`. */
export const broadcastCommand: Command = {
  name: "broadcast",
  summary: "Send signed transactions",
  args: [required("file_path")],
  flags: txFlags,
  examples: ["milkywayd tx broadcast signed.json --wait"],
  run: broadcast,
};
