import type { JsonObject } from "@milkyway/codec";
import { toYaml } from "../client/output/yaml.ts";
import type { Command, Invocation } from "../command.ts";
import { switchFlag, textFlag } from "../flag.ts";

/** Versions of the original that this program is compatible with, as clients look for them. */
const VERSION = "12.0.0";
const SDK_VERSION = "v0.50.13-milkyway-1";
const COMET_VERSION = "0.38.19";

function longVersion(): JsonObject {
  return {
    name: "milkyway",
    server_name: "milkywayd",
    version: VERSION,
    commit: "",
    build_tags: "",
    node: process.version,
    cosmos_sdk_version: SDK_VERSION,
    cometbft_version: COMET_VERSION,
  };
}

async function run({ flags, terminal }: Invocation): Promise<void> {
  if (!flags.isOn("long")) return terminal.out(VERSION);
  const long = longVersion();
  terminal.out(flags.text("output") === "json" ? JSON.stringify(long) : toYaml(long));
}

/** The version of the program. */
export const version: Command = {
  name: "version",
  summary: "Say which version this is",
  flags: {
    long: switchFlag("say with what it is compatible, too"),
    output: textFlag("form of the output", "text", { short: "o", choices: ["text", "json"] }),
  },
  examples: ["milkywayd version --long"],
  run,
};
