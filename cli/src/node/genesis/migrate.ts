import { writeFileSync } from "node:fs";
import { isJsonObject, type JsonObject, parseTime } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { textFlag } from "../../flag.ts";
import { prettyJson } from "../prettyJson.ts";
import { readGenesisJson } from "./genesisFile.ts";

const TARGETS = ["v0.43", "v0.46", "v0.47", "v0.50"];

/** The document in the form of applications, whose engine part is in a section of its own. */
function migrated(document: JsonObject): JsonObject {
  const { consensus, consensus_params, validators, ...rest } = document;
  const params = isJsonObject(consensus) ? consensus.params : consensus_params;
  const all = isJsonObject(consensus) ? consensus.validators : validators;
  return {
    ...rest,
    consensus: {
      ...(all === undefined || all === null ? {} : { validators: all }),
      ...(params === undefined ? {} : { params }),
    },
  };
}

async function run({ args: [target = "", path = ""], flags, terminal }: Invocation): Promise<void> {
  if (!TARGETS.includes(target))
    throw new CliError(
      `unknown migration function for version: ${target} (supported versions ${TARGETS.join(", ")})`,
    );
  const { document } = readGenesisJson(path);
  const time = flags.text("genesis-time");
  if (time !== "" && parseTime(time) === undefined)
    throw new CliError(`invalid value "${time}" for --genesis-time: must be a time of RFC 3339`);
  const chainId = flags.text("chain-id");
  const text = prettyJson({
    ...migrated(document),
    ...(time === "" ? {} : { genesis_time: time }),
    ...(chainId === "" ? {} : { chain_id: chainId }),
  });
  const output = flags.text("output-document");
  if (output === "") terminal.out(text);
  else writeFileSync(output, `${text}\n`);
}

/** Writes a genesis in the form of this version. */
export const migrate: Command = {
  name: "migrate",
  summary: "Write a genesis file in the form of this version",
  description:
    "Writes a genesis document in the form of this version. The state of modules of this chain has had\none form since its first genesis, so only the outer form changes; what this version does not know\nis left out at the start with --drop-unknown-genesis.",
  args: [required("target-version"), required("genesis-file")],
  flags: {
    "chain-id": textFlag("another name of the chain"),
    "genesis-time": textFlag("another time of genesis, as 2026-01-01T00:00:00Z"),
    "output-document": textFlag("file to write to instead of the terminal"),
  },
  examples: ["milkywayd genesis migrate v0.50 old.json --chain-id milkyway-2"],
  run,
};
