import { createServer, type ServerResponse } from "node:http";
import { listenHttp } from "../api/listenHttp.ts";
import { messageOf } from "../engine/engineError.ts";
import type { Log } from "../engine/log.ts";
import type { Eventually } from "../engine/reads/chainReads.ts";
import type { ListenAddress, Listening } from "../listening.ts";
import { METRICS_TYPE } from "./metricRegistry.ts";

/** What can be asked about a node. */
export interface TelemetrySource {
  /** All metrics, as Prometheus reads them. */
  metrics(): Promise<string>;
  /** Why the node is not ready, in one sentence; `undefined` when it is. */
  notReady(): Eventually<string | undefined>;
}

export interface TelemetryOptions {
  readonly listen: ListenAddress;
  readonly source: TelemetrySource;
  /** Requests for metrics that are answered at the same time; 0 for any number. */
  readonly maxOpenConnections: number;
  readonly log: Log;
}

const TEXT_TYPE = "text/plain; charset=utf-8";
/** Milliseconds in which a request must have come in. */
const TIMEOUT = 10_000;

function send(response: ServerResponse, status: number, text: string, type = TEXT_TYPE): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}

/** Answers a request about the node itself: `/metrics`, `/ready` or `/health`; `false` when it is about none of them. */
export async function answerTelemetry(
  source: TelemetrySource,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  if (path === "/metrics") send(response, 200, await source.metrics(), METRICS_TYPE);
  else if (path === "/health") send(response, 200, "alive\n");
  else if (path === "/ready") {
    const reason = await source.notReady();
    send(response, reason === undefined ? 200 : 503, `${reason ?? "ready"}\n`);
  } else return false;
  return true;
}

/** Serves metrics and readiness. Rejects with the error of the system when the address cannot be had. */
export function serveTelemetry(options: TelemetryOptions): Promise<Listening> {
  const { source, maxOpenConnections: most, log } = options;
  let collecting = 0;
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const isMetrics = path === "/metrics";
    if (isMetrics && most > 0 && collecting >= most)
      return send(
        response,
        503,
        `limit of concurrent requests reached (${most}), try again later\n`,
      );
    if (isMetrics) collecting++;
    try {
      if (!(await answerTelemetry(source, path, response))) send(response, 404, "not found\n");
    } finally {
      if (isMetrics) collecting--;
    }
  };
  const server = createServer({ requestTimeout: TIMEOUT, headersTimeout: TIMEOUT });
  server.on("request", ({ method, url = "/" }, response) => {
    if (method !== "GET" && method !== "HEAD") return send(response, 405, "only GET is answered\n");
    answer(url.split("?", 1)[0] ?? "", response).catch((error: unknown) => {
      log.error("metrics could not be collected", { error: messageOf(error) });
      if (response.headersSent) response.destroy();
      else send(response, 500, "the metrics could not be collected\n");
    });
  });
  return listenHttp(server, options.listen);
}
