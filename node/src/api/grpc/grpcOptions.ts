import type { ListenAddress } from "../../listening.ts";
import type { ServedApi } from "../api.ts";

/** What `app.toml` says in its section `grpc`. */
export interface GrpcOptions {
  readonly api: ServedApi;
  readonly listen: ListenAddress;
  /** Bytes of a request; 0 for the default. */
  readonly maxRecvMsgSize?: number;
  /** Bytes of an answer; 0 for the default. */
  readonly maxSendMsgSize?: number;
}

/** The defaults of `app.toml`. */
export const DEFAULT_GRPC = {
  maxRecvMsgSize: 10_485_760,
  maxSendMsgSize: 2_147_483_647,
} as const;
