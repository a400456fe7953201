import type { ServerUnaryCall, ServerWritableStream, sendUnaryData } from "@grpc/grpc-js";
import {
  HealthCheckRequest,
  HealthCheckResponse,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from "@milkyway/codec/gen/grpc/health/v1";
import { notFound } from "@milkyway/core";
import type { ServedEngine } from "../../engine/reads/chainReads.ts";
import { statusOf } from "../status/grpcStatus.ts";
import { definition } from "./unaryService.ts";

export const HEALTH_SERVICE = "grpc.health.v1.Health";

/** Milliseconds between two looks at the state of a chain that is watched. */
const WATCH_INTERVAL = 1000;

/** Tells whether services are served: all are until the chain halts. */
export function healthService(engine: ServedEngine, services: readonly string[]) {
  const known = new Set(["", ...services]);
  const statusNow = () =>
    engine.status().halted === undefined ? ServingStatus.SERVING : ServingStatus.NOT_SERVING;
  const serviceOf = (bytes: Uint8Array) => HealthCheckRequest.decode(bytes).service;
  return {
    definition: {
      check: definition(`/${HEALTH_SERVICE}/Check`),
      watch: definition(`/${HEALTH_SERVICE}/Watch`, { responseStream: true }),
    },
    implementation: {
      check(call: ServerUnaryCall<Uint8Array, Uint8Array>, callback: sendUnaryData<Uint8Array>) {
        try {
          if (!known.has(serviceOf(call.request))) throw notFound("unknown service");
          callback(null, HealthCheckResponse.encode({ status: statusNow() }));
        } catch (error) {
          const { code, message } = statusOf(error);
          callback({ code, details: message });
        }
      },
      watch(call: ServerWritableStream<Uint8Array, Uint8Array>) {
        try {
          const isKnown = known.has(serviceOf(call.request));
          watch(call, () => (isKnown ? statusNow() : ServingStatus.SERVICE_UNKNOWN));
        } catch (error) {
          const { code, message } = statusOf(error);
          call.emit("error", { code, details: message });
        }
      },
    },
  };
}

/** Writes what is seen whenever it has changed, until the client leaves. */
function watch(call: ServerWritableStream<Uint8Array, Uint8Array>, look: () => number): void {
  let last: number | undefined;
  const report = () => {
    const status = look();
    if (status === last) return;
    last = status;
    call.write(HealthCheckResponse.encode({ status }));
  };
  report();
  const timer = setInterval(report, WATCH_INTERVAL).unref();
  for (const end of ["cancelled", "close", "error"]) call.once(end, () => clearInterval(timer));
}
