import { type FieldKind, INDEXER_PATH, type ParamKind, type Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

type Json = Readonly<Record<string, unknown>>;

const FIELDS: Readonly<Record<FieldKind, Json>> = {
  time: { type: "string", format: "date-time" },
  amount: { type: "string", pattern: "^\\d+$" },
  decimal: { type: "string", description: "a decimal number" },
  number: { type: "integer" },
  text: { type: "string" },
  "text?": { type: ["string", "null"] },
  "number?": { type: ["integer", "null"] },
  texts: { type: "array", items: { type: "string" } },
};

function paramOf(path: string, name: string, param: ParamKind): Json {
  const { kind, summary, choices, most, isRequired = false } = param;
  const isInPath = path.includes(`{${name}}`);
  return {
    name,
    in: isInPath ? "path" : "query",
    required: isInPath || isRequired,
    description: summary,
    schema: {
      type: kind === "integer" ? "integer" : "string",
      ...(kind === "time" ? { format: "date-time" } : {}),
      ...(choices === undefined ? {} : { enum: choices }),
      ...(most === undefined ? {} : { minimum: 1, maximum: most }),
      ...(param.default === undefined
        ? {}
        : { default: kind === "integer" ? Number(param.default) : param.default }),
    },
  };
}

function schemaOf({ fields, form }: Route): Json {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => [name, FIELDS[kind]]),
  );
  const row = { type: "object", required: Object.keys(fields), properties };
  if (form === "object") return row;
  const rows = { type: "array", items: row };
  const next = { type: "string", description: "cursor of the next page; absent on the last one" };
  const members = form === "pages" ? { rows, next } : { rows };
  return { type: "object", required: ["rows"], properties: members };
}

function pathOf(name: string, route: Route): Json {
  const { path, summary, params, form } = route;
  const content =
    form === "csv"
      ? { "text/csv": { schema: { type: "string" } } }
      : { "application/json": { schema: schemaOf(route) } };
  const error = {
    "application/json": {
      schema: { type: "object", properties: { error: { type: "string" } } },
    },
  };
  return {
    get: {
      operationId: name,
      summary,
      parameters: Object.entries(params).map(([param, kind]) => paramOf(path, param, kind)),
      responses: {
        200: { description: "what was asked for", content },
        400: { description: "what is wrong with the request", content: error },
        503: { description: "why the index cannot answer", content: error },
      },
    },
  };
}

/** The description of the API, made from the same table as the API itself. */
export function openApi(): Json {
  return {
    openapi: "3.1.0",
    info: { title: "History of the chain", version: "1" },
    servers: [{ url: INDEXER_PATH }],
    paths: Object.fromEntries(
      Object.entries(ROUTES).map(([name, route]) => [route.path, pathOf(name, route)]),
    ),
  };
}
