import { defineModule } from "@milkyway/core";
import type { GenutilDeps } from "./deps.ts";
import { genesis } from "./genesis.ts";

/** Transactions that create the first validators. */
export const genutil = defineModule<GenutilDeps>({ name: "genutil", consensusVersion: 1, genesis });
