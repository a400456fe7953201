import type { HttpRule, MessageType } from "@milkyway/codec";

/** What a call brings along beside its request. */
export interface Call {
  /** The height that is asked about; `undefined` for the last one. */
  readonly height: bigint | undefined;
}

export interface Answer {
  readonly response: unknown;
  /** The height that the answer is about. */
  readonly height: bigint;
}

/** A unary method of the API, however it is called. */
export interface ApiMethod {
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly request: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  readonly http: readonly HttpRule[];
  /** Answers, or fails with what `statusOf` understands. */
  answer(request: unknown, call: Call): Answer | Promise<Answer>;
  /** Answers bytes with bytes, where somebody else does that; `undefined` where `answer` is to be asked. */
  forward?(bytes: Uint8Array, call: Call): Promise<AnswerBytes> | undefined;
}

export interface AnswerBytes {
  readonly bytes: Uint8Array;
  /** The height that the answer is about. */
  readonly height: bigint;
}
