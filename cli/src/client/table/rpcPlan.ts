import type { Field, MessageType, Method } from "@milkyway/codec";
import type { CliCommand } from "@milkyway/core";
import type { Argument } from "../../command.ts";
import { type Flag, type FlagTable, listFlag, switchFlag, textFlag } from "../../flag.ts";
import { kebab, parseUse } from "./commandWords.ts";
import { fieldAt } from "./fieldPath.ts";
import { PAGINATION } from "./pagination.ts";

/** How an rpc is called from the command line: its table's entry, completed from its descriptor. */
export interface RpcPlan {
  readonly method: Method<unknown, unknown>;
  readonly row: CliCommand;
  /** Names of groups, then that of the command. */
  readonly words: readonly string[];
  readonly args: readonly PlannedArgument[];
  readonly flags: FlagTable;
  /** The fields that flags are for, by the flags' names. */
  readonly flagFields: Readonly<Record<string, string>>;
  readonly isPaginated: boolean;
}

export interface PlannedArgument extends Argument {
  /** The field that it is for; `undefined` for one that only the table's own code reads. */
  readonly field: string | undefined;
}

const PAGE_REQUEST = "cosmos.base.query.v1beta1.PageRequest";

export function isPagination(field: Field): boolean {
  return field.message?.().typeName === PAGE_REQUEST;
}

function plannedArgs(row: CliCommand, use: readonly Argument[], type: MessageType<unknown>) {
  return use.map((argument, at): PlannedArgument => {
    const given =
      row.args === undefined ? argument.name.replaceAll("-", "_") : (row.args[at] ?? "");
    const path = given.replace("?", "");
    if (path === "") return { ...argument, field: undefined };
    const field = fieldAt(type, path);
    const isRepeated = argument.isRepeated ?? false;
    return {
      ...argument,
      isOptional: given.endsWith("?") || (isRepeated && field.repeated === true),
      field: path,
    };
  });
}

/** What a field's flag says of itself when the table does not. */
function fieldSummary(field: Field): string {
  const words = kebab(field.name).replaceAll("-", " ");
  if (field.kind !== "message") return words;
  const name = field.message?.().typeName ?? "";
  return name.endsWith(".Coin") ? words : `${words}, as JSON or the name of a file`;
}

function flagOf(field: Field, summary: string, byDefault = ""): Flag {
  if (field.kind === "bool" && !field.repeated) return switchFlag(summary);
  return field.repeated ? listFlag(summary, byDefault) : textFlag(summary, byDefault);
}

function tableFlag(
  kind: "text" | "switch" | "list" | undefined,
  summary: string,
  value = "",
): Flag {
  if (kind === "switch") return switchFlag(summary);
  return kind === "list" ? listFlag(summary, value) : textFlag(summary, value);
}

/** Completes a table's entry; `filled` names the fields that are filled in without being asked for. */
export function rpcPlan(
  method: Method<unknown, unknown>,
  row: CliCommand,
  filled: readonly string[],
): RpcPlan {
  const type = method.request;
  const use = parseUse(row.use ?? kebab(method.name));
  const args = plannedArgs(row, use.args, type);
  const flags: Record<string, Flag> = {};
  const flagFields: Record<string, string> = {};
  for (const [name, { field, summary, default: value, kind }] of Object.entries(row.flags ?? {})) {
    const about = summary ?? kebab(field ?? name).replaceAll("-", " ");
    flags[name] =
      field === undefined
        ? tableFlag(kind, about, value)
        : flagOf(fieldAt(type, field), about, value);
    if (field !== undefined) flagFields[name] = field;
  }
  const named = [...args.map(({ field }) => field), ...Object.values(flagFields)];
  const taken = new Set(named.map((path) => path?.split(".")[0]));
  for (const name of [...filled, ...(row.without ?? [])]) taken.add(name);
  for (const field of type.fields) {
    if (taken.has(field.name) || isPagination(field)) continue;
    const name = kebab(field.name);
    flags[name] = flagOf(field, fieldSummary(field));
    flagFields[name] = field.name;
  }
  const isPaginated = type.fields.some(isPagination);
  return {
    method,
    row,
    words: use.words,
    args,
    flags: isPaginated ? { ...flags, ...PAGINATION } : flags,
    flagFields,
    isPaginated,
  };
}
