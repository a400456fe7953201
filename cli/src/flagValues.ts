import { Bug } from "@milkyway/core";
import type { Flag, FlagKind, FlagTable } from "./flag.ts";
import { checkFlagValue, durationMs, switchValue } from "./parseFlagValue.ts";

/** Prefix of the variables that stand in for flags: `MILKYWAYD_CHAIN_ID` for `--chain-id`. */
export const ENV_PREFIX = "MILKYWAYD_";

/** Name of the variable that stands in for a flag or for a key of a configuration file. */
export function envName(name: string): string {
  return ENV_PREFIX + name.replace(/[-.]/g, "_").toUpperCase();
}

/** Where the values of flags come from, the strongest first. */
export interface FlagSources {
  /** Given on the command line; each holds at least one text. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values of configuration files, which are weaker than variables. */
  readonly configured: Readonly<Record<string, string>>;
}

/** The values of a command's flags: from the command line, else a variable, else a file, else the default. */
export class FlagValues {
  private readonly table: FlagTable;
  private readonly sources: FlagSources;

  constructor(table: FlagTable, sources: FlagSources) {
    this.table = table;
    this.sources = sources;
  }

  /** The same flags, with values of configuration files behind them. */
  withConfigured(configured: Readonly<Record<string, string>>): FlagValues {
    return new FlagValues(this.table, { ...this.sources, configured });
  }

  /** Whether the command has such a flag. */
  has(name: string): boolean {
    return this.table[name] !== undefined;
  }

  /** Whether the flag was given, on the command line or by a variable. */
  isSet(name: string): boolean {
    return this.sources.given.has(name) || this.fromEnv(name) !== undefined;
  }

  /** Names of the flags that were given on the command line. */
  get given(): readonly string[] {
    return [...this.sources.given.keys()];
  }

  text(name: string): string {
    return this.raw(name, "text").at(-1) ?? "";
  }

  isOn(name: string): boolean {
    return switchValue(this.raw(name, "switch").at(-1) ?? "false") ?? false;
  }

  integer(name: string): bigint {
    return BigInt(this.raw(name, "integer").at(-1) ?? 0);
  }

  decimal(name: string): string {
    return this.raw(name, "decimal").at(-1) ?? "0";
  }

  /** In milliseconds. */
  duration(name: string): number {
    return durationMs(this.raw(name, "duration").at(-1) ?? "0") ?? 0;
  }

  /** The values of a list as they were given, commas and all. */
  texts(name: string): readonly string[] {
    return this.raw(name, "list").filter((text) => text !== "");
  }

  list(name: string): readonly string[] {
    return this.raw(name, "list")
      .flatMap((text) => text.split(","))
      .filter((text) => text !== "");
  }

  /** The value of a flag of any kind as it was given, or its default. */
  written(name: string): string {
    const kind = this.table[name]?.kind ?? "text";
    return this.raw(name, kind).join(",");
  }

  private fromEnv(name: string): string | undefined {
    const value = this.sources.env[envName(name)];
    return value === "" ? undefined : value;
  }

  private raw(name: string, kind: FlagKind): readonly string[] {
    const flag = this.flag(name, kind);
    const given = this.sources.given.get(name);
    if (given !== undefined) return given;
    const variable = this.fromEnv(name);
    if (variable !== undefined) checkFlagValue(flag, variable, envName(name));
    return [variable ?? this.sources.configured[name] ?? flag.default];
  }

  private flag(name: string, kind: FlagKind): Flag {
    const flag = this.table[name];
    if (flag?.kind !== kind) throw new Bug(`no flag --${name} of kind ${kind} is declared`);
    return flag;
  }
}
