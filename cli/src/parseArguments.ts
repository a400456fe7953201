import { CliError } from "./cliError.ts";
import type { Flag, FlagTable } from "./flag.ts";
import { checkFlagValue } from "./parseFlagValue.ts";

/** A command line taken apart. */
export interface ParsedArguments {
  readonly positional: readonly string[];
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Takes words apart into flags, which may stand anywhere before `--`, and the rest. */
export function parseArguments(words: readonly string[], table: FlagTable): ParsedArguments {
  const parser = new Parser(words, table);
  parser.run();
  return parser;
}

class Parser implements ParsedArguments {
  readonly positional: string[] = [];
  readonly given = new Map<string, string[]>();
  private readonly words: string[];
  private readonly table: FlagTable;

  constructor(words: readonly string[], table: FlagTable) {
    this.words = [...words];
    this.table = table;
  }

  run(): void {
    for (let word = this.words.shift(); word !== undefined; word = this.words.shift()) {
      if (word === "--") this.positional.push(...this.words.splice(0));
      else if (word.startsWith("--")) this.long(word.slice(2));
      else if (/^-[a-zA-Z]/.test(word)) this.short(word.slice(1));
      else this.positional.push(word);
    }
  }

  private long(word: string): void {
    const cut = word.indexOf("=");
    const name = cut < 0 ? word : word.slice(0, cut);
    const flag = this.table[name];
    if (flag === undefined) throw new CliError(`unknown flag: --${name}`);
    this.take(name, flag, cut < 0 ? undefined : word.slice(cut + 1), `--${name}`);
  }

  /** `-o json`, `-ojson`, `-o=json`, and switches in a row: `-ay`. */
  private short(word: string): void {
    for (let rest = word; rest !== ""; ) {
      const letter = rest.slice(0, 1);
      const [name, flag] = this.byLetter(letter, word);
      rest = rest.slice(1);
      const isSwitch = flag.kind === "switch";
      const hasValue = rest.startsWith("=") || (!isSwitch && rest !== "");
      const value = hasValue ? rest.replace(/^=/, "") : undefined;
      if (hasValue) rest = "";
      this.take(name, flag, value, `-${letter}, --${name}`);
    }
  }

  private byLetter(letter: string, word: string): readonly [string, Flag] {
    const found = Object.entries(this.table).find(([, flag]) => flag.short === letter);
    if (found === undefined) throw new CliError(`unknown shorthand flag: '${letter}' in -${word}`);
    return found;
  }

  private take(name: string, flag: Flag, inline: string | undefined, source: string): void {
    const value = inline ?? (flag.kind === "switch" ? "true" : this.words.shift());
    if (value === undefined) throw new CliError(`flag needs an argument: ${source}`);
    checkFlagValue(flag, value, source);
    const values = this.given.get(name);
    if (values === undefined) this.given.set(name, [value]);
    else values.push(value);
  }
}
