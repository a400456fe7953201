import {
  APP_TABLE,
  COMET_TABLE,
  type ConfigOverride,
  type ConfigValues,
  loadConfig,
  type NodeHome,
} from "@milkyway/node";
import type { Invocation } from "../command.ts";
import { envName } from "../flagValues.ts";

/** What stands above configuration files: flags that were given, then variables. */
export function overrideOf({
  flags,
  terminal,
}: Pick<Invocation, "flags" | "terminal">): ConfigOverride {
  const isGiven = (key: string) => flags.has(key) && flags.given.includes(key);
  return {
    value: (key) => (isGiven(key) ? flags.written(key) : terminal.env[envName(key)] || undefined),
    source: (key) => (isGiven(key) ? `--${key}` : envName(key)),
  };
}

/** The two files of a node. */
export interface NodeConfig {
  readonly comet: ConfigValues;
  readonly app: ConfigValues;
  /** Keys that mean nothing, with their files. */
  readonly unknown: readonly string[];
}

/** The configuration of the node in a home, with flags and variables applied. */
export function nodeConfig(home: NodeHome, invocation: Invocation): NodeConfig {
  const override = overrideOf(invocation);
  const comet = loadConfig(COMET_TABLE, home.configToml, override);
  const app = loadConfig(APP_TABLE, home.appToml, override);
  return {
    comet: comet.values,
    app: app.values,
    unknown: [
      ...comet.unknown.map((key) => `config.toml: ${key}`),
      ...app.unknown.map((key) => `app.toml: ${key}`),
    ],
  };
}
