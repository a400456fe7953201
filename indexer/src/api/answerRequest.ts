import type { Queries } from "../database/database.ts";
import { accountHistory } from "./answers/accountHistory.ts";
import { blocks } from "./answers/blocks.ts";
import { claims } from "./answers/claims.ts";
import { commission } from "./answers/commission.ts";
import { planFunds } from "./answers/planFunds.ts";
import { prices } from "./answers/prices.ts";
import { rate } from "./answers/rate.ts";
import { restaked } from "./answers/restaked.ts";
import { rewards } from "./answers/rewards.ts";
import { targetHistory } from "./answers/targetHistory.ts";
import { transactions } from "./answers/transactions.ts";
import { value } from "./answers/value.ts";
import type { Fields } from "./answerTypes.ts";
import { BadRequest } from "./badRequest.ts";
import { csvOf } from "./csv.ts";
import { matchRoute } from "./matchRoute.ts";
import { openApi } from "./openApi.ts";
import type { RawPage, RawRow } from "./rawRow.ts";
import { type ReadParams, readParams } from "./readParams.ts";
import { type FieldKind, INDEXER_PATH, type Route } from "./route.ts";
import type { RouteName } from "./routes.ts";

/** What is answered over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What answers come from. */
export interface Answering {
  /** `undefined` while it is not open. */
  readonly queries: Queries | undefined;
  readonly status: Fields<"status">;
}

type Handler = (queries: Queries, params: ReadParams) => Promise<RawPage>;

const rows =
  (read: (queries: Queries, params: ReadParams) => Promise<readonly RawRow[]>): Handler =>
  async (queries, params) => ({ rows: await read(queries, params) });

const HANDLERS: Readonly<Record<Exclude<RouteName, "status" | "accountCsv">, Handler>> = {
  value: rows(value),
  restaked: rows(restaked),
  rate: rows(rate),
  prices: rows(prices),
  planFunds: rows(planFunds),
  commission: rows(commission),
  claims: rows(claims),
  rewards: rows(rewards),
  targetHistory,
  accountHistory,
  transactions,
  blocks,
};

const JSON_TYPE = "application/json";
const CSV_ROWS = 50_000;

function json(status: number, value: unknown): HttpAnswer {
  return { status, type: JSON_TYPE, body: JSON.stringify(value) };
}

const READERS: Readonly<Record<FieldKind, (value: unknown) => unknown>> = {
  time: (value) => new Date(Number(value)).toISOString(),
  amount: String,
  decimal: String,
  number: Number,
  text: String,
  "text?": (value) => value ?? null,
  "number?": (value) => (value === null || value === undefined ? null : Number(value)),
  texts: (value) => value,
};

function fieldsOf({ fields }: Route, row: RawRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => [name, READERS[kind](row[name])]),
  );
}

async function csv(route: Route, queries: Queries, params: ReadParams): Promise<HttpAnswer> {
  const found: RawRow[] = [];
  const all: ReadParams = {
    ...params,
    integer: (name) => (name === "limit" ? CSV_ROWS : undefined),
  };
  found.push(...(await accountHistory(queries, all)).rows);
  const body = csvOf(
    Object.keys(route.fields),
    found.map((row) => fieldsOf(route, row)),
  );
  return { status: 200, type: "text/csv; charset=utf-8", body };
}

function pairsOf(query: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (given.has(name)) throw new BadRequest(`${name.slice(0, 50)} is given twice`);
    given.set(name, value);
  }
  return given;
}

async function answer(
  { queries, status }: Answering,
  path: string,
  query: string,
): Promise<HttpAnswer> {
  if (path === "/openapi.json") return json(200, openApi());
  const matched = matchRoute(path);
  if (matched === undefined)
    return json(404, {
      error: `there is no ${INDEXER_PATH}${path}; see ${INDEXER_PATH}/openapi.json`,
    });
  const { name, route } = matched;
  const params = readParams(route, new Map([...pairsOf(query), ...matched.params]));
  if (name === "status") return json(200, status);
  if (queries === undefined)
    return json(503, { error: status.error ?? "the index is not open yet; try again in a moment" });
  if (name === "accountCsv") return csv(route, queries, params);
  const { rows: found, next } = await HANDLERS[name](queries, params);
  const shown = found.map((row) => fieldsOf(route, row));
  return json(200, next === undefined ? { rows: shown } : { rows: shown, next });
}

/** Answers a request for a path below that of the index; what goes wrong is told in JSON, too. */
export async function answerRequest(
  answering: Answering,
  path: string,
  query: string,
): Promise<HttpAnswer> {
  try {
    return await answer(answering, path, query);
  } catch (error) {
    if (error instanceof BadRequest) return json(400, { error: error.message });
    return json(503, { error: "the database of the index does not answer" });
  }
}
