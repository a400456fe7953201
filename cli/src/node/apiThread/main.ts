/** The thread that answers REST and gRPC on the state of a node. */
import { createApp } from "@milkyway/app";
import { runApiThread } from "@milkyway/node/apiThread";
import type { ThreadData } from "./threadData.ts";

runApiThread((store, chainId, data) => createApp({ ...(data as ThreadData), store, chainId }));
