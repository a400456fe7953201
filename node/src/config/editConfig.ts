import { ConfigError } from "./configError.ts";
import { type ConfigSection, type ConfigTable, fullKey } from "./configTable.ts";
import { valueText } from "./configText.ts";
import { ConfigValues } from "./configValues.ts";
import { readConfig } from "./readConfig.ts";

/** Lines of a section, from the one after its head to the one before the next head. */
function sectionRange(
  lines: readonly string[],
  { name }: ConfigSection,
): readonly [number, number] {
  const isHead = (line: string) => /^\s*\[/.test(line) && /^\s*\[[^\]"]*\]\s*(#.*)?$/.test(line);
  const nameOf = (line: string) => /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1];
  const start =
    name === "" ? 0 : lines.findIndex((line) => isHead(line) && nameOf(line) === name) + 1;
  if (name !== "" && start === 0) return [-1, -1];
  const end = lines.findIndex((line, at) => at >= start && isHead(line));
  return [start, end < 0 ? lines.length : end];
}

function place(table: ConfigTable, key: string): { section: ConfigSection; name: string } {
  for (const section of table.sections)
    for (const row of section.rows)
      if (fullKey(section, row) === key) return { section, name: row.key };
  throw new ConfigError(`${table.file}: there is no key ${key}`);
}

/** The text of a configuration file with one value changed; the rest of it, comments too, stays as it is. */
export function editConfig(table: ConfigTable, text: string, key: string, value: string): string {
  const changed = new ConfigValues(table).with(key, value);
  const { section, name } = place(table, key);
  const row = section.rows.find((each) => each.key === name);
  if (row === undefined) throw new ConfigError(`${table.file}: there is no key ${key}`);
  const line = `${name} = ${valueText(row, changed.text(key))}`;
  const lines = text.split("\n");
  const [start, end] = sectionRange(lines, section);
  if (start < 0) lines.push(`[${section.name}]`, line, "");
  else {
    const pattern = new RegExp(`^\\s*"?${name}"?\\s*=`);
    const at = lines.findIndex((each, i) => i >= start && i < end && pattern.test(each));
    lines.splice(at < 0 ? end : at, at < 0 ? 0 : 1, line);
  }
  return verified(table, lines.join("\n"), key, changed.text(key));
}

/** Values on several lines, and tables written in other ways, are for people to edit. */
function verified(table: ConfigTable, text: string, key: string, value: string): string {
  try {
    if (readConfig(table, text).values.text(key) === value) return text;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
  }
  throw new ConfigError(
    `${table.file}: ${key} is written in a way that cannot be changed by command; edit the file`,
  );
}
