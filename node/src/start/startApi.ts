import type { Api } from "../api/api.ts";
import { serveGrpc } from "../api/grpc/serveGrpc.ts";
import { serveRest } from "../api/rest/serveRest.ts";
import { ApiThread } from "../apiThread/apiThread.ts";
import type { ThreadServers } from "../apiThread/messages.ts";
import type { ThreadHost } from "../apiThread/threadLife.ts";
import { messageOf } from "../engine/engineError.ts";
import type { Listening } from "../listening.ts";
import { type ListenWish, listenAt } from "./listenAt.ts";
import type { NodeOptions } from "./nodeOptions.ts";
import { StartError } from "./startError.ts";
import type { ServerOptions, Servers } from "./startServers.ts";

type ApiServers = Pick<Servers, "rest" | "grpc">;

/** Starts the thread of the API, if there is to be one; it loads while the node is being opened. */
export function openApiThread({ program, settings, logger }: NodeOptions): ApiThread | undefined {
  const { hasApiThread = false, rest, grpc } = settings;
  if (!hasApiThread || program.apiThread === undefined) return undefined;
  if (rest === undefined && grpc === undefined) return undefined;
  return new ApiThread(program.apiThread, logger("api"));
}

/** Starts REST and gRPC: in their thread, or in this one if there is none or it does not come up. */
export async function startApi(options: ServerOptions, api: Api): Promise<ApiServers> {
  const { settings, addresses, telemetry, thread, store, extension } = options;
  const onRest = settings.telemetry?.onRest === true ? telemetry : undefined;
  const servers: ThreadServers = {
    chainId: api.context.engine.genesis.chainId,
    rest: addresses.rest && {
      ...settings.rest,
      ...addresses.rest,
      hasTelemetry: onRest !== undefined,
      extensionPath: extension?.path,
    },
    grpc: addresses.grpc && { ...settings.grpc, ...addresses.grpc },
    isWatched: telemetry !== undefined,
  };
  const host: ThreadHost = { servers, api, store, extension, telemetry: onRest };
  if (thread === undefined) return serveHere(host);
  try {
    return await serveThere(thread, host);
  } catch (error) {
    await thread.close();
    if (error instanceof StartError) throw error;
    api.log.warn("the API has no thread", { reason: messageOf(error) });
    return serveHere(host);
  }
}

async function serveThere(thread: ApiThread, host: ThreadHost): Promise<ApiServers> {
  const { rest, grpc } = await thread.serve(host, async (wanted) =>
    Object.values(await serveHere(wanted)),
  );
  const close = () => thread.close();
  return {
    ...(rest === undefined ? {} : { rest: { url: rest, close } }),
    ...(grpc === undefined ? {} : { grpc: { url: grpc, close } }),
  };
}

async function serveHere(host: ThreadHost): Promise<ApiServers> {
  const { api, extension, telemetry } = host;
  const { rest, grpc } = host.servers;
  const started: { rest?: Listening; grpc?: Listening } = {};
  try {
    if (rest)
      started.rest = await listenAt(wishOf(rest), (listen) =>
        serveRest({ ...rest, api, listen, extension, telemetry }),
      );
    if (grpc)
      started.grpc = await listenAt(wishOf(grpc), (listen) => serveGrpc({ ...grpc, api, listen }));
  } catch (error) {
    await started.rest?.close();
    throw error;
  }
  return started;
}

const wishOf = ({ host, port, isFlexible, purpose }: ListenWish): ListenWish => ({
  host,
  port,
  isFlexible,
  purpose,
});
