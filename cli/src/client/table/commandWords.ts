import type { Argument } from "../../command.ts";

/** A name as commands and flags are written: `PoolByDenom`, `picture_url` and `mintToAddress` with hyphens. */
export function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll(/[_\s]+/g, "-")
    .toLowerCase();
}

export interface Use {
  /** The command's name, after the names of the groups that it is in. */
  readonly words: readonly string[];
  readonly args: readonly Argument[];
}

/** Takes `delegate operator [operator-id] [amount]` apart. */
export function parseUse(use: string): Use {
  const words: string[] = [];
  const args: Argument[] = [];
  for (const [, word, name, dots] of use.matchAll(/([^\s[\]]+)(?=\s|$)|\[([^\]]+)\](\.\.\.)?/g)) {
    if (word !== undefined) words.push(word);
    else if (name !== undefined) args.push({ name, isRepeated: dots !== undefined });
  }
  return { words, args };
}
