import { stringifyJson, toJson } from "@milkyway/codec";
import { GrpcError, grpcCodes } from "@milkyway/core";
import type { ServedApi } from "../api.ts";
import { HEIGHT_HEADER, parseHeight } from "../blockHeight.ts";
import { statusOf } from "../status/grpcStatus.ts";
import { httpStatus } from "../status/httpStatus.ts";
import { requestFromBody } from "./requestFromBody.ts";
import { requestFromUrl } from "./requestFromUrl.ts";
import { parseQueryString, type RequestUrl } from "./requestUrl.ts";
import type { Match, Routes } from "./routes.ts";

/** A request as the gateway looks at it. */
export interface GatewayRequest {
  readonly method: string;
  readonly url: RequestUrl;
  header(name: string): string | undefined;
  body(): Promise<Uint8Array>;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What was called, as `/package.Service/Method`; `undefined` when the request is for no method. */
  readonly method?: string;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const FORM = "application/x-www-form-urlencoded";

/**
 * Answers a request of the REST API; failures of every kind are in the answer.
 * @see https://github.com/grpc-ecosystem/grpc-gateway/blob/v1.16.0/runtime/mux.go
 */
export async function gatewayAnswer(
  api: ServedApi,
  routes: Routes,
  request: GatewayRequest,
): Promise<GatewayAnswer> {
  let called = {};
  try {
    const found = await findMatch(routes, request);
    const { method } = found.match.route;
    called = { method: method.path };
    const given = await found.read(api);
    const { response, height } = await method.answer(given, { height: heightOf(request) });
    return {
      ...called,
      status: 200,
      body: stringifyJson(toJson(method.response, response, api.registry)),
      headers: {
        ...JSON_TYPE,
        "Grpc-Metadata-Content-Type": "application/grpc",
        "Grpc-Metadata-X-Cosmos-Block-Height": `${height}`,
      },
    };
  } catch (error) {
    return { ...called, ...failure(error) };
  }
}

function failure(error: unknown): GatewayAnswer {
  const { code, message } = statusOf(error);
  const body = stringifyJson({ code, message, details: [] });
  return { status: httpStatus(code), body, headers: JSON_TYPE };
}

function heightOf({ header }: GatewayRequest): bigint | undefined {
  const text = header(HEIGHT_HEADER) ?? header(`grpc-metadata-${HEIGHT_HEADER}`);
  return parseHeight(text === undefined ? [] : [text]);
}

interface Found {
  readonly match: Match;
  read(api: ServedApi): Promise<unknown>;
}

async function findMatch(routes: Routes, request: GatewayRequest): Promise<Found> {
  const { method, url } = request;
  // A colon may begin a verb at the end of a path; no route has one, and an empty one counts as none.
  const parts = url.path
    .slice(1)
    .replace(/(?<=[^/]):$/, "")
    .split("/");
  const isUnknownVerb = parts.at(-1)?.startsWith(":") ?? false;
  if (isUnknownVerb || (method !== "GET" && method !== "POST")) throw notImplemented();
  const match = routes.find(method === "GET" ? "get" : "post", parts);
  if (match !== undefined) return { match, read: (api) => readRequest(api, match, request) };
  const isForm = method === "POST" && request.header("content-type") === FORM;
  const other = isForm ? routes.find("get", parts) : undefined;
  if (other === undefined) throw notImplemented();
  return { match: other, read: () => readForm(other, request) };
}

function notImplemented(): GrpcError {
  return new GrpcError(grpcCodes.unimplemented, "Not Implemented");
}

async function readRequest(
  { registry }: ServedApi,
  { route, params }: Match,
  { url, body }: GatewayRequest,
): Promise<unknown> {
  const { request: type } = route.method;
  return route.rule.body === undefined
    ? requestFromUrl(type, params, parseQueryString(url.query))
    : requestFromBody(type, await body(), registry);
}

/** A form posted where a query is meant stands for its query string. */
async function readForm({ route, params }: Match, { url, body }: GatewayRequest): Promise<unknown> {
  const form = Buffer.from(await body()).toString("utf8");
  const query = [...parseQueryString(form), ...parseQueryString(url.query)];
  return requestFromUrl(route.method.request, params, query);
}
