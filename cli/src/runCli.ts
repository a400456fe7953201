import { isAbsolute, join, resolve } from "node:path";
import { messageOf } from "@milkyway/node";
import { CliError } from "./cliError.ts";
import type { Command } from "./command.ts";
import type { FlagTable } from "./flag.ts";
import { FlagValues } from "./flagValues.ts";
import { globalFlags } from "./globalFlags.ts";
import { helpText, usageOf } from "./helpText.ts";
import { parseArguments } from "./parseArguments.ts";
import { suggestion } from "./suggestion.ts";
import type { Terminal } from "./terminal.ts";

/** A command that was found, and the words that remain. */
interface Found {
  readonly command: Command;
  readonly path: string;
  readonly words: readonly string[];
}

/** Runs a command line, without the program's name; resolves to the exit code and never rejects. */
export async function runCli(
  root: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await dispatch(root, words, terminal);
  } catch (error) {
    terminal.err(`Error: ${messageOf(error)}`);
    if (error instanceof CliError && error.hint !== undefined) terminal.err(error.hint);
    if (words.includes("--trace") && error instanceof Error) terminal.err(error.stack ?? "");
    return error instanceof CliError ? error.exitCode : 1;
  }
}

async function dispatch(
  root: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const global = globalFlags(terminal.userHome);
  const { command, path, words: rest } = find(root, words, global);
  const table = { ...global, ...command.flags };
  const { positional, given } = parseArguments(rest, table);
  const flags = new FlagValues(table, { given, env: terminal.env, configured: {} });
  if (flags.isOn("help")) {
    terminal.out(helpText(command, path, global));
    return 0;
  }
  if (command.run === undefined) return group(command, path, positional, terminal, global);
  checkCount(command, path, positional.length);
  const home = absolute(flags.text("home"), terminal.userHome);
  return (await command.run({ args: positional, flags, home, terminal, path })) ?? 0;
}

/** Walks down the groups as far as the words that are not flags name commands. */
function find(root: Command, words: readonly string[], global: FlagTable): Found {
  let command = root;
  let path = root.name;
  const rest = [...words];
  for (let at = 0; at < rest.length; ) {
    const word = rest[at] ?? "";
    if (word === "--") break;
    if (word.startsWith("-")) {
      at += takesNext(word, { ...global, ...command.flags }) ? 2 : 1;
      continue;
    }
    const next = command.commands?.find(
      ({ name, aliases }) => name === word || aliases?.includes(word),
    );
    if (next === undefined) break;
    command = next;
    path = `${path} ${next.name}`;
    rest.splice(at, 1);
  }
  return { command, path, words: rest };
}

function takesNext(word: string, table: FlagTable): boolean {
  if (word.includes("=")) return false;
  const flag = word.startsWith("--")
    ? table[word.slice(2)]
    : Object.values(table).find(({ short }) => short !== undefined && word === `-${short}`);
  return flag !== undefined && flag.kind !== "switch";
}

function group(
  command: Command,
  path: string,
  [word]: readonly string[],
  terminal: Terminal,
  global: FlagTable,
): number {
  if (word !== undefined) {
    const names = (command.commands ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    throw new CliError(`unknown command "${word}" for "${path}"${suggestion(word, names)}`, {
      hint: `Run '${path} --help' for usage.`,
    });
  }
  terminal.out(helpText(command, path, global));
  return 0;
}

function checkCount(command: Command, path: string, count: number): void {
  const { args = [] } = command;
  const least = args.filter(({ isOptional }) => !isOptional).length;
  const most = args.some(({ isRepeated }) => isRepeated) ? Number.POSITIVE_INFINITY : args.length;
  if (count >= least && count <= most) return;
  const range =
    most === least ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  throw new CliError(
    `${path} takes ${range} ${most === 1 ? "argument" : "arguments"}, got ${count}`,
    {
      hint: `Usage: ${usageOf(command, path)}`,
    },
  );
}

function absolute(home: string, userHome: string): string {
  if (home === "~" || home.startsWith("~/")) return join(userHome, home.slice(1));
  return isAbsolute(home) ? home : resolve(home);
}
