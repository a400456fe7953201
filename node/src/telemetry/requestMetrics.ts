import type { MetricRegistry } from "./metricRegistry.ts";

/** Told of each request that a server has answered: the method's name, `ok` or what went wrong, and how long it took. */
export type RequestWatcher = (
  server: "rpc" | "rest" | "grpc" | "grpc-web",
  method: string,
  code: string,
  seconds: number,
) => void;

const BOUNDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];

/** Adds metrics of requests. Names of methods must come from tables of the node, not from outside. */
export function requestMetrics(registry: MetricRegistry): RequestWatcher {
  const requests = registry.counter(
    "milkyway_requests_total",
    "Requests answered, by server, by method and by code (0 or ok when they went well).",
  );
  const durations = registry.histogram(
    "milkyway_request_seconds",
    "Seconds to answer a request, by server.",
    BOUNDS,
  );
  return (server, method, code, seconds) => {
    requests.add(1, { server, method, code });
    durations.observe(seconds, { server });
  };
}
