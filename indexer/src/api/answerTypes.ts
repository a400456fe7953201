import type { FieldKind } from "./route.ts";
import type { ROUTES, RouteName } from "./routes.ts";

interface FieldTypes {
  readonly time: string;
  readonly amount: string;
  readonly decimal: string;
  readonly number: number;
  readonly text: string;
  readonly "text?": string | null;
  readonly "number?": number | null;
  readonly texts: readonly string[];
}

/** An object, or a row, that a route answers with. */
export type Fields<N extends RouteName> = {
  readonly [F in keyof (typeof ROUTES)[N]["fields"]]: (typeof ROUTES)[N]["fields"][F] extends FieldKind
    ? FieldTypes[(typeof ROUTES)[N]["fields"][F]]
    : never;
};

/** Rows, and the cursor of the next ones where there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

/** What a route answers with. */
export type Answer<N extends RouteName> = (typeof ROUTES)[N]["form"] extends "object"
  ? Fields<N>
  : (typeof ROUTES)[N]["form"] extends "csv"
    ? string
    : Page<Fields<N>>;

type Params<N extends RouteName> = (typeof ROUTES)[N]["params"];

type RequiredNames<N extends RouteName> = {
  [P in keyof Params<N>]: Params<N>[P] extends { readonly isRequired: true } ? P : never;
}[keyof Params<N>];

/** What a route is asked with. */
export type Request<N extends RouteName> = {
  readonly [P in RequiredNames<N>]: string | number;
} & { readonly [P in Exclude<keyof Params<N>, RequiredNames<N>>]?: string | number };
