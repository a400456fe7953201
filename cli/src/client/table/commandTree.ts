import type { Command } from "../../command.ts";

/** A command with the names of the groups that it is in. */
export interface Leaf {
  readonly groups: readonly string[];
  readonly command: Command;
}

/** Commands and groups of commands, from a flat list; `about` says what each group is about. */
export function commandTree(
  leaves: readonly Leaf[],
  about: Readonly<Record<string, string>>,
): readonly Command[] {
  const direct = leaves.filter(({ groups }) => groups.length === 0).map(({ command }) => command);
  const names = [...new Set(leaves.flatMap(({ groups }) => groups.slice(0, 1)))];
  const grouped = names.map((name): Command => {
    const inner = leaves
      .filter(({ groups }) => groups[0] === name)
      .map((leaf) => ({ ...leaf, groups: leaf.groups.slice(1) }));
    return { name, summary: about[name] ?? name, commands: commandTree(inner, about) };
  });
  return [...direct, ...grouped];
}
