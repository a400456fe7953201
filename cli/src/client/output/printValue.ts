import { type JsonValue, stringifyJson } from "@milkyway/codec";
import type { Invocation } from "../../command.ts";
import { type FlagTable, switchFlag, textFlag } from "../../flag.ts";
import { toYaml } from "./yaml.ts";

/** `--output`. */
export const outputFlags: FlagTable = {
  output: textFlag("form of what is printed", "text", { short: "o", choices: ["text", "json"] }),
};

/** `--output` of queries, which print JSON on several lines. */
export const queryOutputFlags: FlagTable = {
  ...outputFlags,
  "no-indent": switchFlag("print JSON on one line"),
};

/** Prints an answer in the form asked for; JSON on one line unless the command can do otherwise. */
export function printValue({ flags, terminal }: Invocation, value: JsonValue): void {
  const isIndented = flags.has("no-indent") && !flags.isOn("no-indent");
  const json = () => (isIndented ? JSON.stringify(value, undefined, 2) : stringifyJson(value));
  terminal.out(flags.text("output") === "json" ? json() : toYaml(value));
}
