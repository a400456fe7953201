import type { ListenAddress } from "../listening.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EACCES: "this user may not use the port",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such host",
};

/** Why the RPC server cannot listen, in one sentence; `code` is that of the system. */
export class RpcListenError extends Error {
  readonly code: string | undefined;

  constructor({ host, port }: ListenAddress, error: NodeJS.ErrnoException) {
    const reason = REASONS[error.code ?? ""] ?? error.message;
    super(`the RPC server cannot listen on ${host}:${port}: ${reason}`);
    this.code = error.code;
  }
}
