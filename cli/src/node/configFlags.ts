import { type ConfigRow, type ConfigTable, rowsOf } from "@milkyway/node";
import type { Flag, FlagKind, FlagTable } from "../flag.ts";

const KINDS: Readonly<Record<ConfigRow["kind"], FlagKind>> = {
  text: "text",
  integer: "integer",
  switch: "switch",
  duration: "duration",
  list: "list",
  pairs: "list",
};

function flagOf({ kind, comment, choices, ...row }: ConfigRow): Flag {
  const [summary = ""] = comment.replace(/\.$/, "").split("\n");
  return {
    kind: KINDS[kind],
    summary: summary.slice(0, 1).toLowerCase() + summary.slice(1),
    default: row.default,
    ...(choices ? { choices } : {}),
  };
}

/** Flags for keys of a configuration file, by their full names; `takes` says which keys have one. */
export function configFlags(table: ConfigTable, takes: (key: string) => boolean): FlagTable {
  return Object.fromEntries(
    [...rowsOf(table)].filter(([key]) => takes(key)).map(([key, row]) => [key, flagOf(row)]),
  );
}
