import type { Application } from "@milkyway/baseapp";
import type { ConsensusEngine } from "../engine/consensusEngine.ts";
import type { Listening } from "../listening.ts";
import type { ListenWish } from "./listenAt.ts";
import type { NodeOptions } from "./nodeOptions.ts";

/** Where servers are to listen; those that are not wanted are `undefined`. */
export interface Addresses {
  readonly rpc: ListenWish | undefined;
  readonly rest: ListenWish | undefined;
  readonly grpc: ListenWish | undefined;
}

/** The servers that run. */
export interface Servers {
  readonly rpc?: Listening;
  readonly rest?: Listening;
  readonly grpc?: Listening;
}

export interface ServerOptions extends NodeOptions {
  readonly application: Application;
  readonly engine: ConsensusEngine;
  readonly addresses: Addresses;
}

/** Starts the servers of a node; closes those that did start when one does not. */
export async function startServers(_options: ServerOptions): Promise<Servers> {
  return {};
}
