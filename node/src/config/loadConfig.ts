import { existsSync, readFileSync } from "node:fs";
import type { ConfigTable } from "./configTable.ts";
import { type ReadConfig, readConfig } from "./readConfig.ts";

/** What is stronger than a file: a value by full key, and where it came from. */
export interface ConfigOverride {
  value(key: string): string | undefined;
  source(key: string): string;
}

/** Reads a configuration file, if it is there, and applies what is stronger than it. */
export function loadConfig(table: ConfigTable, path: string, override: ConfigOverride): ReadConfig {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { values, unknown } = readConfig(table, text, path);
  const { value, source } = override;
  return { values: values.overriddenBy(value, source), unknown };
}
