import { registry } from "@milkyway/app";
import { toJson } from "@milkyway/codec";
import type { Command, Invocation } from "../../command.ts";
import { chainOf, heightFlags, heightOf, nodeFlags } from "../chainFlags.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { keyringFlags, openKeyring } from "../keyring/openKeyring.ts";
import { printValue, queryOutputFlags } from "../output/printValue.ts";
import { commandTree, type Leaf } from "../table/commandTree.ts";
import { messageJson } from "../table/messageJson.ts";
import { messageOf } from "../table/messageOf.ts";
import type { ModuleTable, ServiceTable } from "../table/moduleTables.ts";
import { paginationJson } from "../table/pagination.ts";
import { type RpcPlan, rpcPlan } from "../table/rpcPlan.ts";
import { sampleArguments } from "../table/sampleArguments.ts";
import { createTextReader } from "../values/textReader.ts";

/** Flags of every query. */
export const queryFlags = { ...nodeFlags, ...heightFlags, ...queryOutputFlags };

async function ask(plan: RpcPlan, service: string, invocation: Invocation): Promise<void> {
  let keyring: Keyring | undefined;
  const reader = createTextReader(() => {
    keyring ??= openKeyring(invocation);
    return keyring;
  });
  const given = await messageJson(plan, invocation, "", reader);
  const pagination = plan.isPaginated ? { pagination: paginationJson(invocation.flags) } : {};
  const request = messageOf(plan.method.request, { ...given, ...pagination });
  const chain = chainOf(invocation);
  const response = await chain.query(service, plan.method, request, heightOf(invocation));
  printValue(invocation, toJson(plan.method.response, response, registry));
}

function queryLeaf(plan: RpcPlan, table: ServiceTable, module: string): Leaf {
  const { row, words, args } = plan;
  const path = ["milkywayd query", module, ...words].join(" ");
  const example = row.example ?? sampleArguments(plan);
  return {
    groups: words.slice(0, -1),
    command: {
      name: words.at(-1) ?? "",
      ...(row.aliases && { aliases: row.aliases }),
      summary: row.short ?? `Ask for ${words.join(" ").replaceAll("-", " ")}`,
      ...(row.long && { description: row.long }),
      args,
      flags: { ...queryFlags, ...keyringFlags, ...plan.flags },
      examples: [`${path} ${example}`.trimEnd()],
      run: (invocation) => ask(plan, table.service.typeName, invocation),
    },
  };
}

function leavesOf(module: string, table: ServiceTable): readonly Leaf[] {
  return Object.entries(table.service.methods).flatMap(([key, method]) => {
    const row = table.rpcs[key] ?? {};
    return row.skip ? [] : [queryLeaf(rpcPlan(method, row, []), table, module)];
  });
}

/** The queries of a module. */
export function moduleQueries(
  module: string,
  { query, otherQueries = [] }: ModuleTable,
): Command | undefined {
  if (query === undefined) return undefined;
  const tables = [query, ...otherQueries];
  const about = Object.assign({}, ...tables.map(({ groups }) => groups ?? {}));
  return {
    name: module,
    summary: query.short,
    commands: commandTree(
      tables.flatMap((table) => leavesOf(module, table)),
      about,
    ),
  };
}
