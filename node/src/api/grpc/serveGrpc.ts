import { logVerbosity, Server, ServerCredentials, setLogVerbosity } from "@grpc/grpc-js";
import type { DescribedMethod, DescribedService, ServiceType } from "@milkyway/codec";
import { services as healthServices } from "@milkyway/codec/gen/grpc/health/v1";
import { services as reflectionV1 } from "@milkyway/codec/gen/grpc/reflection/v1";
import { services as reflectionV1alpha } from "@milkyway/codec/gen/grpc/reflection/v1alpha";
import type { Listening } from "../../listening.ts";
import type { ServedApi } from "../api.ts";
import { byService } from "../byService.ts";
import { urlOf } from "../listenHttp.ts";
import { DescriptorPool } from "./descriptorPool.ts";
import { DEFAULT_GRPC, type GrpcOptions } from "./grpcOptions.ts";
import { HEALTH_SERVICE, healthService } from "./health.ts";
import { REFLECTION_SERVICES, reflectionService } from "./reflection.ts";
import { unaryService } from "./unaryService.ts";

/** Milliseconds that running calls have when the server closes. */
const GRACE = 1000;

/** Serves the API over gRPC, with reflection and health. */
export async function serveGrpc(options: GrpcOptions): Promise<Listening> {
  const { api, listen } = options;
  // What the library would print is told by the errors that it gives.
  setLogVerbosity(logVerbosity.NONE);
  const server = new Server({
    "grpc.max_receive_message_length": options.maxRecvMsgSize || DEFAULT_GRPC.maxRecvMsgSize,
    "grpc.max_send_message_length": options.maxSendMsgSize || DEFAULT_GRPC.maxSendMsgSize,
  });
  addServices(server, api);
  const { host, port } = listen;
  const address = host.includes(":") ? `[${host}]` : host;
  const bound = await bind(server, `${address}:${port}`);
  return { url: urlOf({ address: host, port: bound }), close: () => close(server) };
}

function addServices(server: Server, api: ServedApi): void {
  const served = byService(api.methods);
  for (const methods of served.values()) {
    const { definition, implementation } = unaryService(methods, api.watchRequest);
    server.addService(definition, implementation);
  }
  const names = [...served.keys(), ...REFLECTION_SERVICES, HEALTH_SERVICE].sort(byName);
  const pool = once(() => new DescriptorPool(api.registry, describedServices(api)));
  for (const name of REFLECTION_SERVICES) {
    const { definition, implementation } = reflectionService(name, pool, names);
    server.addService(definition, implementation);
  }
  const health = healthService(api, names);
  server.addService(health.definition, health.implementation);
}

const byName = (a: string, b: string) => (a < b ? -1 : 1);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function describedServices({ methods }: ServedApi): readonly DescribedService[] {
  const own = [...byService(methods)].map(([typeName, served]) => ({
    typeName,
    methods: served.map(({ name, method }) => ({ ...method, name })),
  }));
  const infrastructure = [...healthServices, ...reflectionV1, ...reflectionV1alpha];
  return [...own, ...infrastructure.map(described)];
}

const STREAMS: Readonly<Record<string, "server" | "both">> = {
  Watch: "server",
  ServerReflectionInfo: "both",
};

function described({ typeName, methods }: ServiceType): DescribedService {
  const all = Object.values(methods) as unknown as DescribedMethod[];
  return {
    typeName,
    methods: all.map((method) => {
      const streams = STREAMS[method.name];
      return streams === undefined ? method : { ...method, streams };
    }),
  };
}

/** Errors of the system keep their code, which the library leaves in the text only. */
function bind(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) return resolve(port);
      const [code] = /\bE[A-Z]{4,}\b/.exec(error.message) ?? [];
      reject(code === undefined ? error : Object.assign(error, { code }));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.forceShutdown(), GRACE);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
