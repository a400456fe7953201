import { parentPort, workerData } from "node:worker_threads";
import type { Application } from "@milkyway/baseapp";
import type { CommitStore } from "@milkyway/store";
import type { ServedApi } from "../api/api.ts";
import { serveGrpc } from "../api/grpc/serveGrpc.ts";
import { serveRest } from "../api/rest/serveRest.ts";
import type { Listening } from "../listening.ts";
import { listenAt } from "../start/listenAt.ts";
import { StartError } from "../start/startError.ts";
import { MainThread } from "./mainThread.ts";
import type { ThreadServers, ToThread } from "./messages.ts";
import { inBatches } from "./requestBatches.ts";
import { StateReader } from "./stateReader.ts";
import { createThreadApi } from "./threadApi.ts";

/** Makes the application on the state that is read; `data` is what the program was given. */
export type OpenApplication = (store: CommitStore, chainId: string, data: unknown) => Application;

/** Runs REST and gRPC in this thread, which was started for that. */
export function runApiThread(open: OpenApplication): void {
  if (parentPort === null) throw new Error("this program is a thread of a node");
  const main = new MainThread(parentPort);
  let servers: readonly Listening[] = [];
  parentPort.on("message", async (message: ToThread) => {
    if (main.receive(message)) return;
    if (message.type === "serve") servers = await serve(main, message, open);
    if (message.type !== "close") return;
    main.close();
    await Promise.all(servers.map((server) => server.close()));
    process.exit();
  });
}

async function serve(
  main: MainThread,
  { servers: wanted, states }: ToThread & { type: "serve" },
  open: OpenApplication,
): Promise<readonly Listening[]> {
  const reader = new StateReader(states, (sequence) => main.tell({ type: "taken", sequence }));
  const application = open(reader.store, wanted.chainId, workerData);
  reader.onState = () => application.reload();
  const watchRequest = wanted.isWatched
    ? inBatches((requests) => main.tell({ type: "watched", requests }))
    : () => {};
  const api = createThreadApi({
    application,
    main,
    watchRequest,
    has: (height) => reader.has(height),
  });
  return listen(main, api, wanted);
}

/** Starts the servers, and tells where they are or why they are not. */
async function listen(
  main: MainThread,
  api: ServedApi,
  { rest, grpc }: ThreadServers,
): Promise<Listening[]> {
  const servers: Listening[] = [];
  try {
    const started = {
      rest: rest && (await listenAt(rest, (at) => serveRest(restOptions(main, api, rest, at)))),
      grpc: grpc && (await listenAt(grpc, (at) => serveGrpc({ ...grpc, api, listen: at }))),
    };
    servers.push(...Object.values(started).filter((server) => server !== undefined));
    main.tell({ type: "listening", rest: started.rest?.url, grpc: started.grpc?.url });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    main.tell({ type: "refused", reason: error.message });
  }
  return servers;
}

function restOptions(
  main: MainThread,
  api: ServedApi,
  { hasTelemetry, extensionPath, ...rest }: NonNullable<ThreadServers["rest"]>,
  listen: Parameters<typeof serveRest>[0]["listen"],
): Parameters<typeof serveRest>[0] {
  return {
    ...rest,
    api,
    listen,
    telemetry: hasTelemetry
      ? {
          metrics: () => main.ask("metrics", undefined),
          notReady: () => main.ask("notReady", undefined),
        }
      : undefined,
    extension:
      extensionPath === undefined
        ? undefined
        : {
            path: extensionPath,
            answer: (path, query) => main.ask("extension", { path, query }),
          },
  };
}
