/** What the thread that executes and the thread that answers say to each other. */
import type { MessagePort } from "node:worker_threads";
import type { StateUpdate } from "@milkyway/store";
import type { GrpcOptions } from "../api/grpc/grpcOptions.ts";
import type { RestOptions } from "../api/rest/restOptions.ts";
import type { LogFields } from "../engine/log.ts";
import type { ListenWish } from "../start/listenAt.ts";
import type { ExtensionAnswer } from "../start/nodeExtension.ts";
import type { RequestWatcher } from "../telemetry/requestMetrics.ts";

/** A state that was committed, or word that there is none for now. */
export interface StateMessage {
  /** Counts messages; the shared counter has that of the last one. */
  readonly sequence: number;
  readonly update: StateUpdate | undefined;
}

/** Where the thread learns of states. */
export interface StateSource {
  readonly port: MessagePort;
  /** Counter of state messages, in shared memory. */
  readonly counter: Int32Array;
}

type ThreadRest = ListenWish &
  Omit<RestOptions, "api" | "listen" | "telemetry" | "extension"> & {
    readonly hasTelemetry: boolean;
    readonly extensionPath: string | undefined;
  };

/** What the thread is to serve. */
export interface ThreadServers {
  readonly chainId: string;
  readonly rest: ThreadRest | undefined;
  readonly grpc: (ListenWish & Omit<GrpcOptions, "api" | "listen">) | undefined;
  /** Whether requests are counted. */
  readonly isWatched: boolean;
}

/** What only the thread that executes knows. */
export interface Questions {
  readonly call: {
    readonly question: {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly height: bigint | undefined;
    };
    readonly answer: { readonly bytes: Uint8Array; readonly height: bigint };
  };
  readonly extension: {
    readonly question: { readonly path: string; readonly query: string };
    readonly answer: ExtensionAnswer;
  };
  readonly metrics: { readonly question: undefined; readonly answer: string };
  readonly notReady: { readonly question: undefined; readonly answer: string | undefined };
  readonly halted: { readonly question: undefined; readonly answer: boolean };
}

export type QuestionKind = keyof Questions;

export type ToThread =
  | { readonly type: "serve"; readonly servers: ThreadServers; readonly states: StateSource }
  | { readonly type: "answered"; readonly id: number; readonly value: unknown }
  | {
      readonly type: "refused";
      readonly id: number;
      readonly code: number;
      readonly message: string;
    }
  | { readonly type: "close" };

export type FromThread =
  | {
      readonly type: "listening";
      readonly rest: string | undefined;
      readonly grpc: string | undefined;
    }
  /** An address could not be had. */
  | { readonly type: "refused"; readonly reason: string }
  | {
      readonly type: "ask";
      readonly id: number;
      readonly kind: QuestionKind;
      readonly question: Questions[QuestionKind]["question"];
    }
  /** A state was taken up, and those before are not read any more. */
  | { readonly type: "taken"; readonly sequence: number }
  | {
      readonly type: "log";
      readonly level: "debug" | "info" | "warn" | "error";
      readonly text: string;
      readonly fields: LogFields | undefined;
    }
  | { readonly type: "watched"; readonly requests: readonly Parameters<RequestWatcher>[] };
