import type { ListenAddress } from "../../listening.ts";
import type { NodeExtension } from "../../start/nodeExtension.ts";
import type { TelemetrySource } from "../../telemetry/serveTelemetry.ts";
import type { ServedApi } from "../api.ts";

/** What `app.toml` says in its sections `api` and `grpc-web`. */
export interface RestOptions {
  readonly api: ServedApi;
  readonly listen: ListenAddress;
  /** 0 for no limit. */
  readonly maxOpenConnections?: number;
  /** Bytes of the body of a request. */
  readonly maxBodyBytes?: number;
  /** Seconds in which a request must have come in; 0 for no limit. */
  readonly readTimeoutSeconds?: number;
  /** Seconds after which a silent connection is given up; 0 for no limit. */
  readonly writeTimeoutSeconds?: number;
  /** Whether pages of every origin may call. */
  readonly enabledUnsafeCors?: boolean;
  /** Whether the description of the API is served at `/swagger/`. */
  readonly swagger?: boolean;
  readonly grpcWeb?: boolean;
  /** Bytes of a gRPC-web message. */
  readonly maxRecvMsgSize?: number;
  /** What is answered at `/metrics` and `/ready`; neither is there without it. */
  readonly telemetry?: TelemetrySource | undefined;
  /** What answers below a path of its own. */
  readonly extension?: Pick<NodeExtension, "path" | "answer"> | undefined;
}

/** The defaults of `app.toml`. */
export const DEFAULT_REST = {
  maxOpenConnections: 1000,
  maxBodyBytes: 1_000_000,
  readTimeoutSeconds: 10,
  writeTimeoutSeconds: 0,
  enabledUnsafeCors: false,
  swagger: false,
  grpcWeb: true,
} as const;
