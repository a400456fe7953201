/** How a flag is declared. Its name, without the dashes, is the key of the table that it stands in. */
export interface Flag {
  readonly kind: FlagKind;
  /** One line of help. */
  readonly summary: string;
  /** One letter, for `-o`. */
  readonly short?: string;
  /** What it is without being given, in the form in which it would be given; `""` when there is nothing. */
  readonly default: string;
  /** Values that are taken; all when absent. */
  readonly choices?: readonly string[];
  /** Taken, but not shown in help. */
  readonly hidden?: boolean;
}

/** `list` may be repeated, and holds commas. */
export type FlagKind = "text" | "switch" | "integer" | "decimal" | "duration" | "list";

/** The flags of a command, by name. */
export type FlagTable = Readonly<Record<string, Flag>>;

interface FlagExtras {
  readonly short?: string;
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

/** A flag with a text. */
export function textFlag(summary: string, byDefault = "", extras: FlagExtras = {}): Flag {
  return { kind: "text", summary, default: byDefault, ...extras };
}

/** A flag that is there or not; `--name=false` turns it off. */
export function switchFlag(summary: string, byDefault = false, extras: FlagExtras = {}): Flag {
  return { kind: "switch", summary, default: String(byDefault), ...extras };
}

/** A flag with a whole number of up to 64 bits. */
export function integerFlag(
  summary: string,
  byDefault: bigint | number = 0,
  extras: FlagExtras = {},
): Flag {
  return { kind: "integer", summary, default: String(byDefault), ...extras };
}

/** A flag with a number that may have a fraction. */
export function decimalFlag(summary: string, byDefault = "0", extras: FlagExtras = {}): Flag {
  return { kind: "decimal", summary, default: byDefault, ...extras };
}

/** A flag with a duration as `1h30m`, `500ms`. */
export function durationFlag(summary: string, byDefault = "0s", extras: FlagExtras = {}): Flag {
  return { kind: "duration", summary, default: byDefault, ...extras };
}

/** A flag that may be given several times, or with commas. */
export function listFlag(summary: string, byDefault = "", extras: FlagExtras = {}): Flag {
  return { kind: "list", summary, default: byDefault, ...extras };
}
