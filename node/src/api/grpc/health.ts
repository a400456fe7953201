import type { ServerUnaryCall, ServerWritableStream, sendUnaryData } from "@grpc/grpc-js";
import {
  HealthCheckRequest,
  HealthCheckResponse,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from "@milkyway/codec/gen/grpc/health/v1";
import { notFound } from "@milkyway/core";
import type { ServedApi } from "../api.ts";
import { statusOf } from "../status/grpcStatus.ts";
import { definition } from "./unaryService.ts";

export const HEALTH_SERVICE = "grpc.health.v1.Health";

/** Milliseconds between two looks at the state of a chain that is watched. */
const WATCH_INTERVAL = 1000;

/** Tells whether services are served: all are until the chain halts. */
export function healthService(api: Pick<ServedApi, "isHalted">, services: readonly string[]) {
  const known = new Set(["", ...services]);
  const statusNow = async () =>
    (await api.isHalted()) ? ServingStatus.NOT_SERVING : ServingStatus.SERVING;
  const serviceOf = (bytes: Uint8Array) => HealthCheckRequest.decode(bytes).service;
  return {
    definition: {
      check: definition(`/${HEALTH_SERVICE}/Check`),
      watch: definition(`/${HEALTH_SERVICE}/Watch`, { responseStream: true }),
    },
    implementation: {
      check(call: ServerUnaryCall<Uint8Array, Uint8Array>, callback: sendUnaryData<Uint8Array>) {
        const answer = async () => {
          if (!known.has(serviceOf(call.request))) throw notFound("unknown service");
          return HealthCheckResponse.encode({ status: await statusNow() });
        };
        answer().then(
          (bytes) => callback(null, bytes),
          (error: unknown) => {
            const { code, message } = statusOf(error);
            callback({ code, details: message });
          },
        );
      },
      watch(call: ServerWritableStream<Uint8Array, Uint8Array>) {
        try {
          const isKnown = known.has(serviceOf(call.request));
          watch(call, async () => (isKnown ? statusNow() : ServingStatus.SERVICE_UNKNOWN));
        } catch (error) {
          const { code, message } = statusOf(error);
          call.emit("error", { code, details: message });
        }
      },
    },
  };
}

/** Writes what is seen whenever it has changed, until the client leaves. */
function watch(
  call: ServerWritableStream<Uint8Array, Uint8Array>,
  look: () => Promise<number>,
): void {
  let last: number | undefined;
  const report = async () => {
    const status = await look();
    if (status === last || call.cancelled) return;
    last = status;
    call.write(HealthCheckResponse.encode({ status }));
  };
  // A look that failed is followed by another one.
  const tryReport = () => void report().catch(() => {});
  tryReport();
  const timer = setInterval(tryReport, WATCH_INTERVAL).unref();
  for (const end of ["cancelled", "close", "error"]) call.once(end, () => clearInterval(timer));
}
