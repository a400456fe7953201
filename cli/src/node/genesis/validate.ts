import { readFileSync } from "node:fs";
import { adoptGenesis, objectsAt, readGenTx, validateAppState, verifyGenTx } from "@milkyway/app";
import type { JsonValue } from "@milkyway/codec";
import { messageOf, nodeHome, readGenesis } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { type Command, optional } from "../../command.ts";
import { readGenesisJson } from "./genesisFile.ts";

function problemsOf(path: string): readonly string[] {
  const { appState, chainId } = readGenesisJson(path);
  readGenesis(readFileSync(path));
  const { unknownSections, unknownFields } = adoptGenesis(appState);
  const unknown = [...unknownSections, ...unknownFields].map((name) => `${name} is not known`);
  if (unknown.length > 0) return unknown;
  validateAppState(appState);
  return objectsAt(appState, "genutil.gen_txs").flatMap((json: JsonValue, i) =>
    verifyGenTx(readGenTx(json), chainId)
      ? []
      : [`the signature of genesis transaction ${i + 1} is not one for chain ${chainId}`],
  );
}

/** Whether a chain can start from a genesis. */
export const validate: Command = {
  name: "validate",
  aliases: ["validate-genesis"],
  summary: "Check a genesis file: form, values of every module, signatures of its transactions",
  args: [optional("file")],
  examples: ["milkywayd genesis validate", "milkywayd genesis validate genesis.json"],
  async run({ args, home, terminal }) {
    const path = args[0] ?? nodeHome(home).genesis;
    let problems: readonly string[];
    try {
      problems = problemsOf(path);
    } catch (error) {
      if (error instanceof CliError) throw error;
      problems = [messageOf(error)];
    }
    if (problems.length > 0)
      throw new CliError(`error validating genesis file ${path}: ${problems.join("; ")}`);
    terminal.out(`File at ${path} is a valid genesis file`);
  },
};
