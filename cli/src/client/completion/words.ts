import type { Command } from "../../command.ts";

/** What can follow a command line. */
export interface Place {
  /** Names of the commands so far, one space between; empty at the start. */
  readonly path: string;
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

/** All places of a program, and what can follow at each. */
export function places(
  commands: readonly Command[],
  path = "",
  flags: readonly string[] = [],
): readonly Place[] {
  const visible = commands.filter(({ hidden }) => !hidden);
  const own: Place = { path, commands: visible.map(({ name }) => name), flags };
  const below = visible.flatMap((command) => {
    const names = Object.entries(command.flags ?? {})
      .filter(([, { hidden }]) => !hidden)
      .map(([name]) => `--${name}`);
    const inner = path === "" ? command.name : `${path} ${command.name}`;
    return places(command.commands ?? [], inner, names);
  });
  return [own, ...below];
}
