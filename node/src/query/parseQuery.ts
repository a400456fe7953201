import { type Decimal, parseDecimal } from "./decimal.ts";
import { dateLiteral, timeLiteral } from "./goTime.ts";
import { type Argument, type Condition, type Operator, type Query, QueryError } from "./query.ts";
import { Scanner, type Token, type TokenKind } from "./scanner.ts";

/** Longest query that is accepted, in characters. */
export const MAX_QUERY_LENGTH = 512;

const OPERATORS: readonly TokenKind[] = [
  "<= operator",
  ">= operator",
  "< operator",
  "> operator",
  "= operator",
  "CONTAINS operator",
  "EXISTS operator",
];
const ORDERED: readonly TokenKind[] = ["number", "timestamp", "datestamp"];

/** What AND is called where the reference forgets to give its name. */
const AND = 6;

function label(kinds: readonly TokenKind[]): string {
  const last = kinds[kinds.length - 1] as TokenKind;
  return kinds.length === 1 ? last : `${kinds.slice(0, -1).join(", ")} or ${last}`;
}

function require(scanner: Scanner, kinds: readonly TokenKind[]): Token {
  let token: Token | undefined;
  try {
    token = scanner.next();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new QueryError(`offset ${scanner.position}: ${error.message}`);
  }
  if (token === undefined) throw new QueryError(`offset ${scanner.position}: EOF`);
  if (kinds.includes(token.kind)) return token;
  throw new QueryError(`offset ${token.at}: got ${token.kind}, wanted ${label(kinds)}`);
}

function argumentOf({ kind, text }: Token): Argument {
  if (kind === "number") return { kind, text, value: parseDecimal(text) as Decimal };
  if (kind === "timestamp") return { kind: "time", text, time: timeLiteral(text) };
  if (kind === "datestamp") return { kind: "date", text, time: dateLiteral(text) };
  return { kind: "string", text };
}

function parseCondition(scanner: Scanner): Condition {
  const tag = require(scanner, ["tag"]).text;
  const operator = require(scanner, OPERATORS).text as Operator;
  if (operator === "EXISTS") return { tag, operator, argument: undefined };
  const kinds: readonly TokenKind[] =
    operator === "CONTAINS" ? ["string"] : operator === "=" ? [...ORDERED, "string"] : ORDERED;
  return { tag, operator, argument: argumentOf(require(scanner, kinds)) };
}

function requireAnd(scanner: Scanner): boolean {
  let kind: TokenKind = "invalid token";
  try {
    const token = scanner.next();
    if (token === undefined) return false;
    kind = token.kind;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
  }
  if (kind !== "AND operator")
    throw new QueryError(`offset ${scanner.position}: got ${kind}, want ${AND}`);
  return true;
}

const PREFIXES = { string: "'", number: "", time: "TIME ", date: "DATE " } as const;

function conditionText({ tag, operator, argument }: Condition): string {
  if (argument === undefined) return `${tag} ${operator}`;
  const end = argument.kind === "string" ? "'" : "";
  return `${tag} ${operator} ${PREFIXES[argument.kind]}${argument.text}${end}`;
}

/** Parses a query; throws a `QueryError`. */
export function parseQuery(text: string): Query {
  const scanner = new Scanner(text);
  const conditions = [parseCondition(scanner)];
  while (requireAnd(scanner)) conditions.push(parseCondition(scanner));
  return { conditions, text: conditions.map(conditionText).join(" AND ") };
}
