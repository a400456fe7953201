import type { FlagTable } from "./flag.ts";
import type { FlagValues } from "./flagValues.ts";
import type { Terminal } from "./terminal.ts";

/** One command of `milkywayd`, or a group of commands. */
export interface Command {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** One line, as in the list of commands. */
  readonly summary: string;
  /** Paragraphs of help; the summary when absent. */
  readonly description?: string;
  /** Positional arguments, in order. */
  readonly args?: readonly Argument[];
  readonly flags?: FlagTable;
  /** Complete command lines that work. */
  readonly examples?: readonly string[];
  readonly commands?: readonly Command[];
  readonly hidden?: boolean;
  /** Does the work; resolves to the exit code, 0 when `undefined`. Mistakes of the user are thrown as `CliError`. */
  readonly run?: (invocation: Invocation) => Promise<number | undefined> | Promise<void>;
}

/** A positional argument. */
export interface Argument {
  /** As help shows it: `moniker`, `amount`. */
  readonly name: string;
  readonly isOptional?: boolean;
  /** Takes all that follow; only the last can. */
  readonly isRepeated?: boolean;
}

/** A command as it was called. */
export interface Invocation {
  /** Positional arguments; their number has been checked. */
  readonly args: readonly string[];
  readonly flags: FlagValues;
  /** The folder of configuration and data. */
  readonly home: string;
  readonly terminal: Terminal;
  /** Name of the program and of the command: `milkywayd keys add`. */
  readonly path: string;
}

/** An argument that must be given. */
export function required(name: string): Argument {
  return { name };
}

/** An argument that may be left out. */
export function optional(name: string): Argument {
  return { name, isOptional: true };
}

/** All arguments that follow; at least `one` unless optional. */
export function repeated(name: string, isOptional = false): Argument {
  return { name, isRepeated: true, isOptional };
}
