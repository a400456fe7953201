/** Asks the index of a node; for Node and browsers. */
import type { Answer, Fields, Page, Request } from "./api/answerTypes.ts";
import { INDEXER_PATH, type Route } from "./api/route.ts";
import { ROUTES, type RouteName } from "./api/routes.ts";

export { csvOf } from "./api/csv.ts";
export type { Answer, Fields, Page, Request, RouteName };
export { INDEXER_PATH };

/** An index that did not answer with what was asked for. */
export class HistoryError extends Error {
  /** Status of HTTP; 0 when nobody answered. */
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.name = "HistoryError";
    this.status = status;
  }
}

/** The address of a question to the index of the node whose REST server is at `rest`. */
export function historyUrl<N extends RouteName>(
  rest: string,
  name: N,
  request: Request<N>,
): string {
  const { path }: Route = ROUTES[name];
  const query = new URLSearchParams();
  let full = path;
  for (const [key, value] of Object.entries(request) as [string, string | number | undefined][]) {
    if (value === undefined) continue;
    if (path.includes(`{${key}}`)) full = full.replace(`{${key}}`, encodeURIComponent(value));
    else query.set(key, `${value}`);
  }
  const text = query.toString();
  return `${rest.replace(/\/$/, "")}${INDEXER_PATH}${full}${text === "" ? "" : `?${text}`}`;
}

async function failure(response: Response): Promise<HistoryError> {
  try {
    const { error } = (await response.json()) as { readonly error?: unknown };
    if (typeof error === "string") return new HistoryError(response.status, error);
  } catch {
    // Not one of ours.
  }
  return new HistoryError(response.status, `the node answers ${response.status}`);
}

/** Asks the index of the node whose REST server is at `rest`; rejects with a `HistoryError`. */
export async function askHistory<N extends RouteName>(
  rest: string,
  name: N,
  request: Request<N>,
): Promise<Answer<N>> {
  let response: Response;
  try {
    response = await fetch(historyUrl(rest, name, request));
  } catch (error) {
    throw new HistoryError(0, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw await failure(response);
  const { form }: Route = ROUTES[name];
  return (form === "csv" ? await response.text() : await response.json()) as Answer<N>;
}
