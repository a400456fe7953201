/** How a module's messages and queries are called from a command line. */
import type { JsonObject, JsonValue } from "@milkyway/codec";

/** The commands of a module: one for each rpc of its services. What a table leaves out is derived from the rpc. */
export interface ModuleCli<Query = undefined, Msg = undefined> {
  readonly query?: Query extends CliRpcs ? CliService<Query> : undefined;
  /** Query services beside the first; their commands stand in the same group. */
  readonly otherQueries?: readonly CliService<CliRpcs>[];
  readonly tx?: Msg extends CliRpcs ? CliService<Msg> : undefined;
}

/** The tables of some module, whatever its services. */
export interface CliTables {
  readonly query?: object | undefined;
  readonly tx?: object | undefined;
}

/** A service, as far as commands are concerned. */
interface CliRpcs {
  readonly typeName: string;
  readonly methods: object;
}

export interface CliService<Service extends CliRpcs> {
  readonly short: string;
  readonly service: Service;
  /** What the groups within it are about, by their names. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly rpcs: { readonly [K in keyof Service["methods"]]?: CliCommand };
}

/** One command. */
export interface CliCommand {
  /** Words of the command and its arguments, `delegate operator [operator-id] [amount]`; derived from the rpc when absent. */
  readonly use?: string;
  readonly aliases?: readonly string[];
  /** One line of help. */
  readonly short?: string;
  /** Paragraphs of help. */
  readonly long?: string;
  /** Arguments and flags of a call that works, as they stand after the command's words. */
  readonly example?: string;
  /**
   * The fields that the arguments are for, as `params.commission_rate`; the fields of the same names when absent. A last
   * one that is repeated takes all arguments that follow. An empty text is for `read` alone.
   */
  readonly args?: readonly string[];
  /** Flags by name. A field that is no argument, and that none of these is for, has a flag of its own name. */
  readonly flags?: Readonly<Record<string, CliFlag>>;
  /** Fields that are not asked for: they are left out, or `read` gives them. */
  readonly without?: readonly string[];
  /** There is no such command. */
  readonly skip?: true;
  /**
   * What is given, as members of the message's JSON, on top of what arguments and flags say. Names of keys may stand for
   * their addresses.
   */
  readonly read?: (input: CliInput) => JsonObject;
}

export interface CliFlag {
  /** The field that it is for. When absent it is for `read` alone, and holds a text unless `kind` says otherwise. */
  readonly field?: string;
  readonly summary?: string;
  readonly default?: string;
  readonly kind?: "text" | "switch" | "list";
}

/** What a command was given. Everything that reads throws when it cannot. */
export interface CliInput {
  /** Address of the account that signs. */
  readonly sender: string;
  readonly args: readonly string[];
  arg(at: number): string;
  /** Whether the flag was given. */
  has(flag: string): boolean;
  text(flag: string): string;
  isOn(flag: string): boolean;
  list(flag: string): readonly string[];
  /** `5umilk,3utia` as JSON. */
  coins(text: string): JsonValue;
  coin(text: string): JsonValue;
  /** What is in a JSON file. */
  json(path: string): JsonValue;
  /** JSON that was given as it is. */
  parse(text: string): JsonValue;
  /** What is in any file, in base64. */
  base64(path: string): string;
  /** Ends the command, with what was wrong. */
  fail(text: string): never;
}
