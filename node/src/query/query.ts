import type { Time } from "@milkyway/codec";
import type { Decimal } from "./decimal.ts";

/** A query that cannot be parsed; the text is that of CometBFT. */
export class QueryError extends Error {}

export type Operator = "=" | "<" | "<=" | ">" | ">=" | "CONTAINS" | "EXISTS";

/** What an operator compares with; `text` is the literal as it was written, without quotes or keyword. */
export type Argument =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly value: Decimal }
  | { readonly kind: "time" | "date"; readonly text: string; readonly time: Time };

/** One comparison of a query; `EXISTS` has no argument. */
export interface Condition {
  readonly tag: string;
  readonly operator: Operator;
  readonly argument: Argument | undefined;
}

/** A parsed query: all conditions have to hold. */
export interface Query {
  readonly conditions: readonly Condition[];
  /** The same for queries that differ in blanks only. */
  readonly text: string;
}
