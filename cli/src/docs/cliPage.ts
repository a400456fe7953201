/** The reference page of the command line, from the commands themselves. */
import type { Command } from "../command.ts";
import type { FlagTable } from "../flag.ts";
import { usageOf } from "../helpText.ts";

/** How many of a group's commands have a flag that is told of once for all. */
const MOST = 0.8;

/** Flags that most commands of a group have. */
function commonFlags(commands: readonly Command[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { flags = {} } of commands)
    for (const name of Object.keys(flags)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const least = commands.length * MOST;
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}

interface Named {
  readonly path: string;
  readonly command: Command;
}

function leaves(command: Command, path: string): readonly Named[] {
  const inner = (command.commands ?? []).filter(({ hidden }) => !hidden);
  const own = command.run ? [{ path, command }] : [];
  return [...own, ...inner.flatMap((one) => leaves(one, `${path} ${one.name}`))];
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function flagText(name: string, { short, default: value, kind }: FlagTable[string]): string {
  const names = short ? `-${short}, --${name}` : `--${name}`;
  const hasDefault = kind !== "switch" && !["", "0", "0s"].includes(value);
  return hasDefault ? `\`${names}\` (${value})` : `\`${names}\``;
}

function flagList(table: FlagTable, without: ReadonlySet<string>): string {
  return Object.entries(table)
    .filter(([name, { hidden }]) => !hidden && !without.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, flag]) => flagText(name, flag))
    .join(", ");
}

function commandTable(commands: readonly Named[], common: ReadonlySet<string>): readonly string[] {
  return [
    "| command | what it does | flags of its own |",
    "| - | - | - |",
    ...commands.map(({ path, command }) => {
      const usage = usageOf(command, path.replace(/^milkywayd /, "")).replace(/ \[flags\]$/, "");
      const flags = flagList(command.flags ?? {}, common);
      return `| \`${cell(usage)}\` | ${cell(command.summary)} | ${cell(flags)} |`;
    }),
  ];
}

function flagTable(table: FlagTable, names: ReadonlySet<string>): readonly string[] {
  const rows = Object.entries(table)
    .filter(([name, { hidden }]) => !hidden && names.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, flag]) => {
      const choices = flag.choices ? ` (${flag.choices.filter(Boolean).join(", ")})` : "";
      return `| ${flagText(name, flag)} | ${cell(flag.summary + choices)} |`;
    });
  return ["| flag | what for |", "| - | - |", ...rows];
}

/** One command with all that is in it; groups in it have tables of their own. */
function section(command: Command): readonly string[] {
  const path = `milkywayd ${command.name}`;
  const all = leaves(command, path);
  const groups = (command.commands ?? []).filter(({ hidden, commands }) => !hidden && commands);
  const grouped = new Set(
    groups.flatMap((group) => leaves(group, `${path} ${group.name}`)).map((one) => one.command),
  );
  const common = groups.length > 3 ? commonFlags([...grouped]) : new Set<string>();
  const [first] = [...grouped];
  const direct = all.filter((one) => !grouped.has(one.command));
  return [
    `## ${command.name}`,
    "",
    command.summary + (command.aliases ? ` (also \`${command.aliases.join("`, `")}\`).` : "."),
    "",
    ...(common.size > 0 && first?.flags
      ? ["Flags of nearly all of its commands:", "", ...flagTable(first.flags, common), ""]
      : []),
    ...(direct.length > 0 ? [...commandTable(direct, common), ""] : []),
    ...groups.flatMap((group) => [
      `### ${command.name} ${group.name}`,
      "",
      `${group.summary}.`,
      "",
      ...commandTable(leaves(group, `${path} ${group.name}`), common),
      "",
    ]),
  ];
}

/** The page, in Markdown. */
export function cliPage(commands: readonly Command[], global: FlagTable): string {
  const visible = commands.filter(({ hidden }) => !hidden);
  return [
    "# Commands",
    "",
    "Made from the commands by `npm run generate`. Each command says more with `--help`, and shows an example.",
    "Variables `MILKYWAYD_…` stand in for flags: `MILKYWAYD_CHAIN_ID` for `--chain-id`. Then comes `config/client.toml`",
    "of the home folder, with `chain-id`, `keyring-backend`, `output`, `node` and `broadcast-mode`.",
    "",
    "The exit code is 0 only when what was asked for was done: a transaction that was refused, or that failed in its block",
    "with `--wait`, gives 1. Errors are one sentence on standard error, or one line of JSON with `--output json`.",
    "",
    "Flags of every command:",
    "",
    ...flagTable(global, new Set(Object.keys(global))),
    "",
    ...[...visible].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(section),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()
    .concat("\n");
}
