/** Answers to web pages of other origins. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RpcLimits } from "../rpcOptions.ts";

type Rules = Pick<RpcLimits, "corsAllowedOrigins" | "corsAllowedMethods" | "corsAllowedHeaders">;

const ASKED_METHOD = "access-control-request-method";
const ASKED_HEADERS = "access-control-request-headers";

function matches(allowed: string, origin: string): boolean {
  const star = allowed.indexOf("*");
  if (star < 0) return allowed === origin;
  const [start, end] = [allowed.slice(0, star), allowed.slice(star + 1)];
  return (
    origin.length >= start.length + end.length && origin.startsWith(start) && origin.endsWith(end)
  );
}

/** Whether pages of an origin may call; one `*` in an allowed origin stands for anything. */
export function isOriginAllowed({ corsAllowedOrigins: allowed }: Rules, origin: string): boolean {
  const asked = origin.toLowerCase();
  return allowed.includes("*") || allowed.some((one) => matches(one.toLowerCase(), asked));
}

const isMethodAllowed = ({ corsAllowedMethods }: Rules, method: string) =>
  method === "OPTIONS" || corsAllowedMethods.includes(method);

function areHeadersAllowed({ corsAllowedHeaders: allowed }: Rules, asked: string): boolean {
  if (allowed.includes("*")) return true;
  const known = new Set(allowed.map((name) => name.toLowerCase()));
  return asked.split(",").every((name) => name.trim() === "" || known.has(name.trim()));
}

const headerOf = (request: IncomingMessage, name: string) => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
};

function allowOrigin({ corsAllowedOrigins }: Rules, origin: string, response: ServerResponse) {
  const isForAll = corsAllowedOrigins.includes("*");
  response.setHeader("Access-Control-Allow-Origin", isForAll ? "*" : origin);
}

function answerPreflight(rules: Rules, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader(
    "Vary",
    "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  );
  const origin = request.headers.origin ?? "";
  const method = headerOf(request, ASKED_METHOD) ?? "";
  const headers = headerOf(request, ASKED_HEADERS);
  if (
    origin !== "" &&
    isOriginAllowed(rules, origin) &&
    isMethodAllowed(rules, method) &&
    (headers === undefined || areHeadersAllowed(rules, headers))
  ) {
    allowOrigin(rules, origin, response);
    response.setHeader("Access-Control-Allow-Methods", method);
    if (headers) response.setHeader("Access-Control-Allow-Headers", headers);
  }
  response.writeHead(204).end();
}

/** Sets what pages of other origins need to see; whether the request is answered by that. */
export function applyCors(
  rules: Rules,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (rules.corsAllowedOrigins.length === 0) return false;
  if (request.method === "OPTIONS" && headerOf(request, ASKED_METHOD)) {
    answerPreflight(rules, request, response);
    return true;
  }
  response.setHeader("Vary", "Origin");
  const { origin } = request.headers;
  if (origin && isOriginAllowed(rules, origin) && isMethodAllowed(rules, request.method ?? ""))
    allowOrigin(rules, origin, response);
  return false;
}
