/** Something that the SDK could not do, in one sentence, and what to do about it. */
export class SdkError extends Error {
  /** The next step, where there is one. */
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}

/** The node could not be reached, or what answers is no node. Trying again may help. */
export class NodeUnreachable extends SdkError {}

/** The node answered, with an error of its own. */
export class RpcError extends SdkError {
  /** As JSON-RPC has it. */
  readonly code: number;
  readonly data: string;

  constructor(code: number, message: string, data: string) {
    super(data === "" ? message : `${message}: ${data}`);
    this.code = code;
    this.data = data;
  }
}

/** The chain refused: a query, or a transaction when it was checked or executed. */
export class Refused extends SdkError {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;

  constructor(
    what: string,
    { codespace, code, log }: Pick<Refused, "codespace" | "code" | "log">,
    hint?: string,
  ) {
    super(`${what}: ${log} (${codespace}/${code})`, hint === undefined ? {} : { hint });
    this.codespace = codespace;
    this.code = code;
    this.log = log;
  }
}
