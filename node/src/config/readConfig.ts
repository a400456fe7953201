import { parse } from "smol-toml";
import { ConfigError } from "./configError.ts";
import { type ConfigTable, rowsOf } from "./configTable.ts";
import { canonical, formOf, problemWith, tomlText } from "./configValue.ts";
import { ConfigValues } from "./configValues.ts";

/** A configuration file that was read. */
export interface ReadConfig {
  readonly values: ConfigValues;
  /** Keys that mean nothing here. */
  readonly unknown: readonly string[];
}

/** The values of a parsed file by full key; tables within tables are walked into. */
function flatten(table: object, prefix: string): readonly (readonly [string, unknown])[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const key = prefix === "" ? name : `${prefix}.${name}`;
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    return isTable ? flatten(value, key) : [[key, value] as const];
  });
}

function parseToml(text: string, path: string): object {
  try {
    return parse(text);
  } catch (error) {
    const [first = ""] = String(error instanceof Error ? error.message : error).split("\n");
    throw new ConfigError(`${path} is no TOML: ${first.replace(/^Invalid TOML document: /, "")}`);
  }
}

/** Reads the text of a configuration file; keys that it leaves out have their defaults. */
export function readConfig(table: ConfigTable, text: string, path = table.file): ReadConfig {
  const rows = rowsOf(table);
  const values = new Map<string, string>();
  const unknown: string[] = [];
  for (const [key, value] of flatten(parseToml(text, path), "")) {
    const row = rows.get(key);
    if (row === undefined) {
      unknown.push(key);
      continue;
    }
    const written = tomlText(row, value);
    const problem = written === undefined ? formOf(row) : problemWith(row, written);
    if (written === undefined || problem !== undefined)
      throw new ConfigError(`${path}: ${key} must ${problem}, not ${JSON.stringify(value)}`);
    values.set(key, canonical(row, written));
  }
  return { values: new ConfigValues(table, values), unknown };
}
