import type { Application } from "@milkyway/baseapp";
import { type Log, silentLog } from "../engine/log.ts";
import type { ServedEngine } from "../engine/reads/chainReads.ts";
import type { RequestWatcher } from "../telemetry/requestMetrics.ts";
import { type NodeDescription, UNNAMED_NODE } from "./nodeDescription.ts";

/** What the API speaks for. */
export interface ApiOptions {
  readonly application: Application;
  readonly engine: ServedEngine;
  readonly node?: Partial<NodeDescription>;
  readonly log?: Log;
  readonly watchRequest?: RequestWatcher | undefined;
}

/** What the methods of the node's own services work with. */
export interface ApiContext {
  readonly application: Application;
  readonly engine: ServedEngine;
  readonly node: NodeDescription;
  readonly log: Log;
  readonly watchRequest: RequestWatcher;
}

export function createContext(options: ApiOptions): ApiContext {
  const { application, engine, node, log = silentLog, watchRequest = () => {} } = options;
  return { application, engine, node: { ...UNNAMED_NODE, ...node }, log, watchRequest };
}
