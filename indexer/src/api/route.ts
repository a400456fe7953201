/** What a parameter of a route may be. */
export interface ParamKind {
  readonly kind: "text" | "address" | "integer" | "choice" | "time" | "cursor";
  readonly summary: string;
  readonly isRequired?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly most?: number;
}

/** What a member of an answer is: times are RFC 3339, amounts and rates decimal texts. */
export type FieldKind =
  | "time"
  | "amount"
  | "decimal"
  | "number"
  | "text"
  | "text?"
  | "number?"
  | "texts";

/** A question that the index answers. All are asked with GET. */
export interface Route {
  /** Below the path of the index; names in braces are parameters. */
  readonly path: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, ParamKind>>;
  /** Members of the answer, or of each of its rows. */
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** One object, rows, rows with a cursor for more, or rows as a file for tables. */
  readonly form: "object" | "rows" | "pages" | "csv";
}

/** Where the index answers on the REST server. */
export const INDEXER_PATH = "/indexer/v1";

/** Most points of a series. */
export const MOST_POINTS = 200;
