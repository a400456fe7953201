import { silentLog } from "../engine/log.ts";
import type { Listening } from "../listening.ts";
import { parseAbciAddress } from "./abciAddress.ts";
import type { AbciOptions } from "./abciOptions.ts";
import { listenGrpc } from "./listenGrpc.ts";
import { listenSocket } from "./listenSocket.ts";

/** Serves an application to an engine in another process, in the verbs of ABCI 2.0. */
export async function serveAbci(options: AbciOptions): Promise<Listening> {
  const { transport = "socket", log = silentLog } = options;
  const address = parseAbciAddress(options.address);
  const listening =
    transport === "grpc"
      ? await listenGrpc(options, address)
      : await listenSocket(options, address);
  log.info("waiting for an engine", { address: listening.url, transport });
  return listening;
}
