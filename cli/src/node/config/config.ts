import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import {
  APP_TABLE,
  CLIENT_TABLE,
  COMET_TABLE,
  type ConfigTable,
  ConfigValues,
  configText,
  editConfig,
  readConfig,
  rowsOf,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { type Argument, type Command, optional, required } from "../../command.ts";
import { switchFlag, textFlag } from "../../flag.ts";
import { configFile, configFileText } from "./configFile.ts";

const get: Command = {
  name: "get",
  summary: "Show one value of a configuration file",
  args: [required("config"), required("key")],
  examples: ["milkywayd config get app pruning", "milkywayd config get client chain-id"],
  async run({ args: [word = "", key = ""], home, terminal }) {
    const { table, path } = configFile(word, home);
    if (!rowsOf(table).has(key)) throw new CliError(`${table.file} has no key ${key}`);
    terminal.out(readConfig(table, configFileText(path), path).values.text(key));
  },
};

const set: Command = {
  name: "set",
  summary: "Change one value of a configuration file; the rest of it stays",
  args: [required("config"), required("key"), required("value")],
  flags: {
    verbose: switchFlag("show the file that results", false, { short: "v" }),
    stdout: switchFlag("write to the terminal and not to the file", false, { short: "s" }),
  },
  examples: [
    "milkywayd config set client chain-id milkyway-dev-1",
    "milkywayd config set app minimum-gas-prices 0.025umilk",
  ],
  async run({ args: [word = "", key = "", value = ""], flags, home, terminal }) {
    const { table, path } = configFile(word, home);
    const changed = editConfig(table, configFileText(path), key, value);
    if (flags.isOn("stdout") || flags.isOn("verbose")) terminal.out(changed.trimEnd());
    if (!flags.isOn("stdout")) writeFileSync(path, changed);
  },
};

const view: Command = {
  name: "view",
  summary: "Show a configuration file",
  args: [required("config")],
  flags: { "output-format": textFlag("form of it", "toml", { choices: ["toml", "json"] }) },
  examples: ["milkywayd config view app"],
  async run({ args: [word = ""], flags, home, terminal }) {
    const { table, path } = configFile(word, home);
    const text = configFileText(path);
    const { values } = readConfig(table, text, path);
    if (flags.text("output-format") === "toml") return terminal.out(text.trimEnd());
    const keys = [...rowsOf(table).keys()];
    terminal.out(JSON.stringify(Object.fromEntries(keys.map((key) => [key, values.text(key)]))));
  },
};

const home: Command = {
  name: "home",
  summary: "Show the home",
  examples: ["milkywayd config home"],
  async run({ home: folder, terminal }) {
    terminal.out(folder);
  },
};

const VERSIONS = /^v?0\.50(\.\d+)?$/;

/** `[target-version] <path>`: the version can only be the one that this program is compatible with. */
const fileArgs: readonly Argument[] = [required("path"), optional("path-after-version")];

function fileOf(args: readonly string[]): { readonly table: ConfigTable; readonly path: string } {
  const [first = "", second] = args;
  if (second !== undefined && !VERSIONS.test(first))
    throw new CliError(`there is no configuration of version ${first}; this program has v0.50`);
  const path = second ?? first;
  const table = [APP_TABLE, CLIENT_TABLE, COMET_TABLE].find(({ file }) => file === basename(path));
  return { table: table ?? APP_TABLE, path };
}

const diff: Command = {
  name: "diff",
  summary: "Show where a configuration file differs from the defaults",
  args: fileArgs,
  examples: ["milkywayd config diff v0.50 ~/.milkyway/config/app.toml"],
  async run({ args, terminal }) {
    const { table, path } = fileOf(args);
    const { values, unknown } = readConfig(table, configFileText(path), path);
    const defaults = new ConfigValues(table);
    for (const key of unknown) terminal.out(`${key}: is no key of ${table.file}`);
    for (const key of rowsOf(table).keys())
      if (values.text(key) !== defaults.text(key))
        terminal.out(`${key}: "${values.text(key)}", by default "${defaults.text(key)}"`);
  },
};

const migrate: Command = {
  name: "migrate",
  summary: "Write a configuration file anew, with the keys of this version and the values it has",
  args: fileArgs,
  flags: {
    stdout: switchFlag("write to the terminal and not to the file"),
    verbose: switchFlag("name the keys that are left out", false, { short: "v" }),
  },
  examples: ["milkywayd config migrate v0.50 ~/.milkyway/config/app.toml"],
  async run({ args, flags, terminal }) {
    const { table, path } = fileOf(args);
    const { values, unknown } = readConfig(table, configFileText(path), path);
    if (flags.isOn("verbose"))
      for (const key of unknown) terminal.err(`left out: ${key}, which is no key of ${table.file}`);
    if (flags.isOn("stdout")) terminal.out(configText(values).trimEnd());
    else writeFileSync(path, configText(values));
  },
};

/** Commands about configuration files. */
export const config: Command = {
  name: "config",
  summary: "Show and change configuration files",
  commands: [get, set, view, home, diff, migrate],
};
