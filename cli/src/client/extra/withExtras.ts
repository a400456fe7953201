import type { Command } from "../../command.ts";

/** A group with commands added to those that it has; one of the same name is replaced. */
export function withExtras(group: Command, extras: readonly Command[]): Command {
  const names = new Set(extras.map(({ name }) => name));
  const kept = (group.commands ?? []).filter(({ name }) => !names.has(name));
  return { ...group, commands: [...kept, ...extras] };
}
