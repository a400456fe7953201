import type { Application } from "@milkyway/baseapp";
import type { ConsensusEngine } from "../../engine/consensusEngine.ts";
import type { Arguments, Params } from "../params/kinds.ts";
import type { AnyArguments } from "../params/readParams.ts";
import type { NodeInfo, Query, RpcLimits } from "../rpcOptions.ts";
import type { GenesisText } from "./genesisText.ts";

/** What methods work with. */
export interface Environment {
  readonly engine: ConsensusEngine;
  readonly application: Application;
  readonly query: Query;
  readonly node: NodeInfo;
  /** Where this server answers, as `tcp://127.0.0.1:26657`. */
  readonly rpcAddress: string;
  readonly limits: RpcLimits;
  readonly genesis: GenesisText;
}

/** The WebSocket connection that a call came on. */
export interface EventClient {
  /** Sends what matches a query under the id of the call. Throws an `EngineError`. */
  subscribe(id: string, query: string): void;
  unsubscribe(query: string): void;
  unsubscribeAll(): void;
}

/** The call besides its parameters. */
export interface Call {
  readonly id: string;
  readonly client: EventClient | undefined;
}

/** JSON text. */
export type Answer = string | Promise<string>;

interface MethodTraits {
  /** Whether clients may keep the answer for a day; or the parameter that has to be given for that. */
  readonly cacheable?: boolean | string;
  /** Whether it is for WebSocket clients only. */
  readonly isForSockets?: boolean;
  /** Whether calls of it that come together are worked on together. */
  readonly overlaps?: boolean;
}

/** A method of the RPC server. */
export interface Method extends MethodTraits {
  readonly params: Params;
  run(env: Environment, args: AnyArguments, call: Call): Answer;
}

/** Declares a method: its parameters in the order of lists, and what it answers. */
export function method<const P extends Params>(
  params: P,
  run: (env: Environment, args: Arguments<P>, call: Call) => Answer,
  traits: MethodTraits = {},
): Method {
  return { params, ...traits, run: (env, args, call) => run(env, args as Arguments<P>, call) };
}

/** Whether clients may keep the answer to a call. */
export function isCacheable({ cacheable = false }: Method, args: AnyArguments): boolean {
  return typeof cacheable === "string" ? args[cacheable] !== undefined : cacheable;
}
