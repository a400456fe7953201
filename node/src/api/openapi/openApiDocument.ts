import type { Field, JsonObject, MessageType } from "@milkyway/codec";
import type { ServedApi } from "../api.ts";
import type { Route, Routes } from "../rest/routes.ts";
import { Schemas } from "./schemas.ts";

const MAX_DEPTH = 3;

/** The description of the REST API, made from the tables that serve it. */
export function openApiDocument({ program }: ServedApi, { all }: Routes): JsonObject {
  const schemas = new Schemas();
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const route of all) {
    const path = route.rule.path.replace(/=\*\*\}/g, "}");
    const methods = paths[path] ?? {};
    paths[path] = methods;
    methods[route.rule.method] ??= operation(route, schemas);
  }
  const { name, version } = program;
  return {
    openapi: "3.0.3",
    info: { title: name, version },
    paths,
    components: { schemas: { ...schemas.all, Error: ERROR } },
  };
}

const ERROR: JsonObject = {
  type: "object",
  properties: {
    code: { type: "integer", format: "int32" },
    message: { type: "string" },
    details: { type: "array", items: { type: "object" } },
  },
};

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function operation({ method, rule, pattern }: Route, schemas: Schemas): JsonObject {
  const [, service = "", name = ""] = method.path.split("/");
  const inPath = pattern.segments.flatMap((segment) =>
    segment.kind === "literal" ? [] : [segment.name],
  );
  const hasBody = rule.body !== undefined;
  const inQuery = hasBody ? [] : queryParameters(method.request, inPath, schemas);
  return {
    tags: [service],
    operationId: `${service}.${name}.${rule.path}`,
    summary: name,
    parameters: [...inPath.map(pathParameter), ...inQuery, HEIGHT],
    ...(hasBody ? { requestBody: { content: json(schemas.message(method.request)) } } : {}),
    responses: {
      200: { description: "the answer", content: json(schemas.message(method.response)) },
      default: {
        description: "a failure",
        content: json({ $ref: "#/components/schemas/Error" }),
      },
    },
  };
}

const HEIGHT: JsonObject = {
  name: "x-cosmos-block-height",
  in: "header",
  description: "height of the state that is asked about",
  schema: { type: "string", format: "int64" },
};

function pathParameter(name: string): JsonObject {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function queryParameters(
  type: MessageType<unknown>,
  inPath: readonly string[],
  schemas: Schemas,
  prefix = "",
): JsonObject[] {
  return type.fields.flatMap((field) => {
    const name = `${prefix}${field.name}`;
    if (inPath.includes(name)) return [];
    if (field.kind === "message") return nested(field, name, inPath, schemas);
    return [{ name, in: "query", schema: schemas.field(field) }];
  });
}

function nested(field: Field, name: string, inPath: readonly string[], schemas: Schemas) {
  if (field.repeated || field.mapKey || name.split(".").length >= MAX_DEPTH) return [];
  const type = (field.message as () => MessageType<unknown>)();
  return queryParameters(type, inPath, schemas, `${name}.`);
}
