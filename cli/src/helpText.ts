import type { Argument, Command } from "./command.ts";
import type { Flag, FlagTable } from "./flag.ts";

/** Names as they are shown in help: `[moniker]`, `<name>...`. */
function argumentText({ name, isOptional, isRepeated }: Argument): string {
  const text = isOptional ? `[${name}]` : `<${name}>`;
  return isRepeated ? `${text}...` : text;
}

/** How a command is called: `milkywayd init [moniker] [flags]`. */
export function usageOf(command: Command, path: string): string {
  return [path, ...(command.args ?? []).map(argumentText), "[flags]"].join(" ");
}

const KIND_TEXT: Readonly<Record<Flag["kind"], string>> = {
  text: "string",
  switch: "",
  integer: "int",
  decimal: "float",
  duration: "duration",
  list: "strings",
};

function isZero({ default: value }: Flag): boolean {
  return ["", "false", "0", "0s"].includes(value);
}

function flagRows(table: FlagTable): readonly (readonly [string, string])[] {
  return Object.entries(table)
    .filter(([, { hidden }]) => !hidden)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, flag]) => {
      const short = flag.short ? `-${flag.short}, ` : "    ";
      const kind = KIND_TEXT[flag.kind];
      const choices = flag.choices ? ` (${flag.choices.join("|")})` : "";
      const shown = flag.kind === "text" ? `"${flag.default}"` : flag.default;
      const byDefault = isZero(flag) ? "" : ` (default ${shown})`;
      const head = `  ${short}--${name}${kind === "" ? "" : ` ${kind}`}`;
      return [head, `${flag.summary}${choices}${byDefault}`];
    });
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = rows.reduce((most, [head]) => Math.max(most, head.length), 0);
  return rows.map(([head, text]) => `${head.padEnd(width)}   ${text}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}

/** The help of a command, called by the name `path`; `global` are flags of every command. */
export function helpText(command: Command, path: string, global: FlagTable): string {
  const visible = (command.commands ?? [])
    .filter(({ hidden }) => !hidden)
    .map(({ name, summary }) => [`  ${name}`, summary] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isGroup = visible.length > 0;
  const usage = [
    ...(command.run ? [`  ${usageOf(command, path)}`] : []),
    ...(isGroup ? [`  ${path} [command]`] : []),
  ];
  const names = [command.name, ...(command.aliases ?? [])];
  return [
    command.description ?? command.summary,
    ...section("Usage", usage),
    ...section("Aliases", names.length > 1 ? [`  ${names.join(", ")}`] : []),
    ...section(
      "Examples",
      (command.examples ?? []).map((line) => `  ${line}`),
    ),
    ...section("Available Commands", columns(visible)),
    ...section("Flags", columns(flagRows(command.flags ?? {}))),
    ...section("Global Flags", columns(flagRows(global))),
    ...(isGroup
      ? ["", `Use "${path} [command] --help" for more information about a command.`]
      : []),
  ].join("\n");
}
