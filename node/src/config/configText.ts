import { stringify } from "smol-toml";
import { type ConfigRow, type ConfigSection, fullKey } from "./configTable.ts";
import type { ConfigValues } from "./configValues.ts";

/** A text in TOML. */
function quote(text: string): string {
  return stringify({ k: text }).trim().slice("k = ".length);
}

function listOf(parts: readonly string[]): string {
  return `[${parts.join(", ")}]`;
}

/** A value as it stands in the file. */
export function valueText(row: ConfigRow, text: string): string {
  const parts = text.split(",").filter((part) => part !== "");
  switch (row.kind) {
    case "list":
      return listOf(parts.map(quote));
    case "pairs":
      return listOf(
        parts.map((part) => {
          const [name = "", ...value] = part.split("=");
          return listOf([quote(name), quote(value.join("="))]);
        }),
      );
    case "integer":
    case "switch":
      return row.isQuoted ? quote(text) : text;
    default:
      return quote(text);
  }
}

function comment(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n").map((line) => `# ${line}`);
}

function sectionLines(section: ConfigSection, values: ConfigValues): readonly string[] {
  const lines = section.rows.flatMap((row) => [
    "",
    ...comment(row.comment),
    `${row.key} = ${valueText(row, values.text(fullKey(section, row)))}`,
  ]);
  if (section.name === "") return lines;
  return ["", ...comment(section.comment), `[${section.name}]`, ...lines];
}

/** The text of a configuration file with all its keys. */
export function configText(values: ConfigValues): string {
  const { table } = values;
  return [
    ...comment(table.comment),
    ...table.sections.flatMap((section) => sectionLines(section, values)),
    "",
  ].join("\n");
}
