import type { HttpAnswer } from "../api/answerRequest.ts";
import type { DatabasePlace } from "../database/openDatabase.ts";
import type { StateQuestion } from "../source.ts";

/** What the thread of an index begins with. */
export interface ThreadData {
  readonly chainId: string;
  readonly place: DatabasePlace;
  readonly periodMs: number;
  readonly rebuilds: boolean;
}

/** What the thread asks about the chain. */
export type ChainQuestion =
  | { readonly about: "heights" }
  | { readonly about: "blocks"; readonly from: bigint }
  | { readonly about: "state"; readonly question: StateQuestion };

/** From the thread to the node. */
export type FromThread =
  | { readonly type: "ask"; readonly id: number; readonly question: ChainQuestion }
  | { readonly type: "answered"; readonly id: number; readonly answer: HttpAnswer }
  | {
      readonly type: "log";
      readonly level: "info" | "warn";
      readonly text: string;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | { readonly type: "closed" };

/** From the node to the thread. */
export type ToThread =
  | { readonly type: "told"; readonly id: number; readonly value: unknown }
  | { readonly type: "refused"; readonly id: number; readonly reason: string }
  | {
      readonly type: "request";
      readonly id: number;
      readonly path: string;
      readonly query: string;
    }
  | { readonly type: "close" };
