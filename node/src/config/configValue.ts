import type { ConfigRow } from "./configTable.ts";
import { durationNs } from "./durations.ts";

const SWITCH: Readonly<Record<string, string>> = {
  "1": "true",
  t: "true",
  true: "true",
  "0": "false",
  f: "false",
  false: "false",
};

/** Pairs as one text: `a=b,c=d`. */
function pairsText(value: readonly unknown[]): string | undefined {
  const isPair = (each: unknown): each is [string, string] =>
    Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === "string");
  return value.every(isPair) ? value.map((each) => each.join("=")).join(",") : undefined;
}

function listText({ kind }: ConfigRow, value: readonly unknown[]): string | undefined {
  if (kind === "pairs") return pairsText(value);
  return kind === "list" && value.every((each) => typeof each === "string")
    ? value.join(",")
    : undefined;
}

/** A value that a TOML file has as the text that the other sources have; `undefined` when it is of no such form. */
export function tomlText(row: ConfigRow, value: unknown): string | undefined {
  if (Array.isArray(value)) return listText(row, value);
  if (typeof value === "boolean") return row.kind === "switch" ? String(value) : undefined;
  if (typeof value === "number" || typeof value === "bigint") {
    const isWhole = typeof value === "bigint" || Number.isSafeInteger(value);
    return row.kind === "integer" && isWhole ? String(value) : undefined;
  }
  return typeof value === "string" ? value : undefined;
}

const FORMS: Readonly<Record<ConfigRow["kind"], string>> = {
  text: "be a text",
  integer: "be a whole number",
  switch: "be true or false",
  duration: "be a duration such as 1m30s",
  list: "be a list of texts",
  pairs: "be a list of pairs of texts",
};

/** What a value of a key must be, in words that follow "must". */
export function formOf(row: ConfigRow): string {
  return FORMS[row.kind];
}

/** What is wrong with the text of a value, in words that follow "must"; `undefined` when nothing is. */
export function problemWith(row: ConfigRow, text: string): string | undefined {
  const isWrong =
    (row.kind === "integer" && !/^-?\d{1,20}$/.test(text)) ||
    (row.kind === "switch" && SWITCH[text.toLowerCase()] === undefined) ||
    (row.kind === "duration" && durationNs(text) === undefined);
  if (isWrong) return formOf(row);
  if (row.choices && !row.choices.includes(text)) return `be one of ${row.choices.join(", ")}`;
  return row.problem?.(text);
}

/** The one form of a value that may be written in several ways. */
export function canonical({ kind }: ConfigRow, text: string): string {
  return kind === "switch" ? (SWITCH[text.toLowerCase()] ?? text) : text;
}
