import { existsSync, readFileSync } from "node:fs";
import {
  APP_TABLE,
  CLIENT_TABLE,
  COMET_TABLE,
  type ConfigTable,
  type NodeHome,
  nodeHome,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";

/** A configuration file of a home. */
export interface ConfigFile {
  readonly table: ConfigTable;
  readonly path: string;
}

/** The configuration file that a word names: `app`, `config` (or `comet`), `client`, with or without `.toml`. */
export function configFile(word: string, home: string): ConfigFile {
  const files: NodeHome = nodeHome(home);
  switch (word.replace(/\.toml$/, "")) {
    case "app":
      return { table: APP_TABLE, path: files.appToml };
    case "config":
    case "comet":
      return { table: COMET_TABLE, path: files.configToml };
    case "client":
      return { table: CLIENT_TABLE, path: files.clientToml };
    default:
      throw new CliError(`there is no configuration "${word}"; there are app, config and client`);
  }
}

/** The text of a configuration file, which must be there. */
export function configFileText(path: string): string {
  if (!existsSync(path)) throw new CliError(`${path} is not there; "milkywayd init" makes one`);
  return readFileSync(path, "utf8");
}
