/** What a value of a configuration file is. `pairs` are lists of two texts; durations are written as `1m30s`. */
export type ConfigKind = "text" | "integer" | "switch" | "duration" | "list" | "pairs";

/** One key of a configuration file. */
export interface ConfigRow {
  /** Name within its section. */
  readonly key: string;
  readonly kind: ConfigKind;
  /** As the file has it: numbers and switches as text, lists with commas. */
  readonly default: string;
  /** Lines of comment above it. */
  readonly comment: string;
  /** The original writes some numbers and switches as quoted text. */
  readonly isQuoted?: boolean;
  /** Texts that are allowed; any when absent. */
  readonly choices?: readonly string[];
  /** What is wrong with a value, in words that follow "must"; `undefined` when nothing is. */
  readonly problem?: (text: string) => string | undefined;
}

/** A table of a configuration file; the first has no name. */
export interface ConfigSection {
  readonly name: string;
  readonly comment: string;
  readonly rows: readonly ConfigRow[];
}

/** A configuration file: its keys, what they are, and what they are by default. */
export interface ConfigTable {
  readonly file: string;
  readonly comment: string;
  readonly sections: readonly ConfigSection[];
}

type Extras = Partial<Omit<ConfigRow, "key" | "kind" | "default" | "comment">>;

function row(kind: ConfigKind) {
  return (key: string, byDefault: string, comment: string, extras: Extras = {}): ConfigRow => ({
    key,
    kind,
    default: byDefault,
    comment,
    ...extras,
  });
}

export const text = row("text");
export const integer = row("integer");
export const switched = row("switch");
export const duration = row("duration");
export const list = row("list");
export const pairs = row("pairs");

/** The name by which flags, variables and programs know a key: `rpc.laddr`. */
export function fullKey(section: ConfigSection, { key }: ConfigRow): string {
  return section.name === "" ? key : `${section.name}.${key}`;
}

/** The rows of a table by their full keys, in the order of the file. */
export function rowsOf({ sections }: ConfigTable): ReadonlyMap<string, ConfigRow> {
  return new Map(
    sections.flatMap((section) => section.rows.map((each) => [fullKey(section, each), each])),
  );
}
