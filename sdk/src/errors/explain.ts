import { ERROR_TEXTS } from "../gen/errorTexts.ts";
import { hintFor } from "./hints.ts";
import { Refused, SdkError } from "./sdkError.ts";

/** A failure in words. */
export interface Explanation {
  /** What failed, in one sentence. */
  readonly what: string;
  /** The next step; absent where there is no usual one. */
  readonly todo?: string;
  /** Of what the chain refused. */
  readonly codespace?: string;
  readonly code?: number;
  /** The place in its transaction, from 0, of the message that failed. */
  readonly messageIndex?: number;
}

/** What the chain answers with a code, as `tx` and `tx_search` give it too. */
export interface Failure {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;
}

function messageIndexIn(log: string): number | undefined {
  const [, index] = /message index: (\d+)/.exec(log) ?? [];
  return index === undefined ? undefined : Number(index);
}

/** The log without what the chain puts around its cause, and without the registered text at its end. */
function detailOf(log: string, text: string): string {
  const inner = log.replace(/^.*?message index: \d+: /s, "").replace(/ \[[^\]]*\.go:\d+\].*$/s, "");
  return inner.endsWith(`: ${text}`) ? inner.slice(0, -text.length - 2) : inner;
}

/** How a simulation ends what it says of a failure: its own code is no help, and its cause is a text only. */
const SIMULATED = / with gas used: '\d+'(: [a-z ]+)?$/;

/** The registered error that a log ends with: the longest text, and of equal ones the one with something to do. */
function causeOf(log: string): Failure | undefined {
  const found = Object.entries(ERROR_TEXTS)
    .filter(([, text]) => log === text || log.endsWith(`: ${text}`))
    .map(([key, { length }]) => {
      const [codespace = "", code] = key.split("/");
      const isHinted = hintFor(codespace, Number(code)) !== undefined;
      return { codespace, code: Number(code), log, rank: 2 * length + (isHinted ? 1 : 0) };
    });
  return found.sort((a, b) => b.rank - a.rank)[0];
}

function explainFailure(failure: Failure): Explanation {
  const bare = failure.log.replace(SIMULATED, "");
  const isSimulated = bare !== failure.log;
  return explainCause((isSimulated && causeOf(bare)) || { ...failure, log: bare });
}

function explainCause({ codespace, code, log }: Failure): Explanation {
  const text = ERROR_TEXTS[`${codespace}/${code}`] ?? "the chain refused";
  const detail = detailOf(log, text);
  const what = detail === "" || detail === text ? text : `${text}: ${detail}`;
  const [todo, messageIndex] = [hintFor(codespace, code), messageIndexIn(log)];
  return {
    what,
    codespace,
    code,
    ...(todo === undefined ? {} : { todo }),
    ...(messageIndex === undefined ? {} : { messageIndex }),
  };
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === "object" &&
  error !== null &&
  "codespace" in error &&
  typeof error.codespace === "string" &&
  "code" in error &&
  typeof error.code === "number" &&
  "log" in error &&
  typeof error.log === "string";

/** Says what failed and what to do: of any error of the SDK, or of a transaction whose code is not zero. */
export function explain(error: unknown): Explanation {
  if (error instanceof Refused || (!(error instanceof Error) && isFailure(error)))
    return explainFailure(error);
  if (error instanceof SdkError)
    return { what: error.message, ...(error.hint === undefined ? {} : { todo: error.hint }) };
  return { what: error instanceof Error ? error.message : textOf(error) };
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    // An object whose `toString` is no function.
    return Object.prototype.toString.call(thrown);
  }
}
