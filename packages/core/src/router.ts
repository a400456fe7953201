import type { Ctx } from "./ctx.ts";
import type { Event } from "./events.ts";

/** What a message gave: its response as bytes, and its events in order. */
export interface MsgResult {
  /** `package.MsgNameResponse`. */
  readonly responseType: string;
  readonly response: Uint8Array;
  readonly events: Event[];
}

/** Runs messages for modules that execute the messages of others: gov, authz, contracts. */
export interface MsgRouter {
  /** Whether some module handles messages of the type (`/package.MsgName`). */
  has(typeUrl: string): boolean;
  /** Stateless checks, then the handler, with an event list of its own. Throws what they throw. */
  run(ctx: Ctx, typeUrl: string, msg: unknown): MsgResult;
  /** Only the stateless checks. */
  validate(typeUrl: string, msg: unknown): void;
}
