import { ConfigError } from "./configError.ts";
import { type ConfigTable, rowsOf } from "./configTable.ts";
import { canonical, problemWith } from "./configValue.ts";
import { durationNs } from "./durations.ts";

const MILLISECOND = 1_000_000n;

/** The values of a configuration file, every one of which has been checked. Keys are full ones: `rpc.laddr`. */
export class ConfigValues {
  readonly table: ConfigTable;
  private readonly values: ReadonlyMap<string, string>;

  constructor(table: ConfigTable, values: ReadonlyMap<string, string> = new Map()) {
    this.table = table;
    this.values = values;
  }

  /** With another value of a key; `source` says in errors where it came from. */
  with(key: string, text: string, source: string = this.table.file): ConfigValues {
    const row = rowsOf(this.table).get(key);
    if (row === undefined) throw new ConfigError(`${source}: there is no key ${key}`);
    const problem = problemWith(row, text);
    if (problem !== undefined)
      throw new ConfigError(`${source}: ${key} must ${problem}, not "${text}"`);
    return new ConfigValues(this.table, new Map(this.values).set(key, canonical(row, text)));
  }

  /** With the values that a source has; it answers `undefined` for those that it has not. */
  overriddenBy(
    value: (key: string) => string | undefined,
    source: (key: string) => string,
  ): ConfigValues {
    let result: ConfigValues = this;
    for (const key of rowsOf(this.table).keys()) {
      const text = value(key);
      if (text !== undefined) result = result.with(key, text, source(key));
    }
    return result;
  }

  /** The value as a text, whatever it is. */
  text(key: string): string {
    const row = rowsOf(this.table).get(key);
    if (row === undefined) throw new ConfigError(`${this.table.file}: there is no key ${key}`);
    return this.values.get(key) ?? row.default;
  }

  isOn(key: string): boolean {
    return this.text(key) === "true";
  }

  integer(key: string): bigint {
    return BigInt(this.text(key));
  }

  /** A whole number that memory can hold that many of. */
  count(key: string): number {
    return Number(this.text(key));
  }

  /** In milliseconds. */
  milliseconds(key: string): number {
    return Number(durationNs(this.text(key)) ?? 0n) / Number(MILLISECOND);
  }

  list(key: string): readonly string[] {
    return this.text(key)
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  }
}
