/** Why an engine refuses: `code` is for programs, the text for people; where CometBFT has a text it is that. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, text: string) {
    super(text);
    this.code = code;
  }
}

export type EngineErrorCode =
  /** The mempool does not take the transaction. */
  | "mempool"
  /** A height or a page that is not there. */
  | "range"
  /** A query that cannot be answered. */
  | "query"
  /** A subscription that is not there, is there already, or is one too many. */
  | "subscription"
  /** What is asked for is not there. */
  | "missing"
  /** It took too long. */
  | "timeout"
  /** The engine is not running, or has halted. */
  | "stopped"
  /** The application and the blocks do not belong together. */
  | "handshake"
  /** A block time or another wish of a developer that cannot be met. */
  | "control";

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
