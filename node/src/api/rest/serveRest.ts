import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { messageOf } from "../../engine/engineError.ts";
import type { Listening } from "../../listening.ts";
import { answerTelemetry } from "../../telemetry/serveTelemetry.ts";
import { answerGrpcWeb, isGrpcWeb } from "../grpcWeb/answerGrpcWeb.ts";
import { listenHttp } from "../listenHttp.ts";
import { answerSwagger } from "../openapi/answerSwagger.ts";
import { answerExtension } from "./answerExtension.ts";
import { allowAllOrigins } from "./cors.ts";
import { gatewayAnswer } from "./gatewayAnswer.ts";
import { readBody } from "./readBody.ts";
import { cleanPath, parseUrl, type RequestUrl } from "./requestUrl.ts";
import { DEFAULT_REST, type RestOptions } from "./restOptions.ts";
import { Routes } from "./routes.ts";

/** Milliseconds between looks for requests that take too long to come in. */
const CHECK_INTERVAL = 1000;

/** Serves the REST API, gRPC-web on the same port, and the description of the API. */
export function serveRest(options: RestOptions): Promise<Listening> {
  const settings: Settings = { ...DEFAULT_REST, ...options };
  const routes = new Routes(settings.api.methods);
  const { log } = settings.api;
  const server = createServer(
    { connectionsCheckingInterval: CHECK_INTERVAL },
    (request, response) => {
      respond(settings, routes, request, response).catch((error: unknown) => {
        log.error("a request could not be answered", { error: messageOf(error) });
        response.destroy();
      });
    },
  );
  const timeout = settings.readTimeoutSeconds * 1000;
  server.requestTimeout = timeout;
  server.headersTimeout = timeout;
  server.keepAliveTimeout = timeout;
  server.setTimeout(settings.writeTimeoutSeconds * 1000);
  if (settings.maxOpenConnections > 0) server.maxConnections = settings.maxOpenConnections;
  return listenHttp(server, options.listen);
}

type Settings = RestOptions &
  Required<Omit<RestOptions, "maxRecvMsgSize" | "telemetry" | "extension">>;

async function respond(
  settings: Settings,
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("X-Server-Time", `${Math.floor(Date.now() / 1000)}`);
  if (settings.enabledUnsafeCors && allowAllOrigins(request, response)) return;
  const url = parseUrl(request.url ?? "");
  if (url === undefined) {
    response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("400 Bad Request");
    return;
  }
  if (redirect(url, response)) return;
  if (settings.telemetry && (await answerTelemetry(settings.telemetry, url.path, response))) return;
  if (settings.extension && (await answerExtension(settings.extension, url, request, response)))
    return;
  if (settings.swagger && answerSwagger(settings.api, routes, url, response)) return;
  if (settings.grpcWeb && isGrpcWeb(request)) {
    await answerGrpcWeb(settings, url, request, response);
    return;
  }
  const started = performance.now();
  const { status, body, headers, method } = await gatewayAnswer(settings.api, routes, {
    method: request.method ?? "",
    url,
    header: (name) => headerText(request, name),
    body: () => readBody(request, settings.maxBodyBytes),
  });
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
  const { watchRequest } = settings.api;
  watchRequest("rest", method ?? "none", `${status}`, (performance.now() - started) / 1000);
}

function headerText({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Sends clients to the same path without empty parts. */
function redirect({ path, query }: RequestUrl, response: ServerResponse): boolean {
  const clean = cleanPath(path);
  if (clean === path) return false;
  const target = encodeURI(clean) + (query === "" ? "" : `?${query}`);
  response.writeHead(301, { Location: target });
  response.end();
  return true;
}
