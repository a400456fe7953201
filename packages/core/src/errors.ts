/**
 * Failures that reach clients as `(codespace, code)` with a text. Codes are wire format: they are never renumbered.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/errors/errors.go
 */
import { NotFound } from "@milkyway/collections";
import { GrpcError } from "./grpcError.ts";

/** A failure that drops the writes of what failed. */
export class ChainError extends Error {
  readonly codespace: string;
  readonly code: number;
  /** The registered text, then what was put before it, innermost first. */
  readonly reasons: readonly string[];

  constructor(codespace: string, code: number, text: string, reasons: readonly string[] = [text]) {
    super(text);
    this.codespace = codespace;
    this.code = code;
    this.reasons = reasons;
  }
}

/** A registered error: what modules throw, with or without a detail before its text. */
export interface ErrorKind {
  readonly codespace: string;
  readonly code: number;
  readonly text: string;
  /** `detail: text`; the bare text without a detail. */
  wrap(detail?: string): ChainError;
}

function defineError(codespace: string, code: number, text: string): ErrorKind {
  return {
    codespace,
    code,
    text,
    wrap: (detail) =>
      detail === undefined
        ? new ChainError(codespace, code, text)
        : new ChainError(codespace, code, `${detail}: ${text}`, [text, detail]),
  };
}

/** Registers the errors of a codespace by name. */
export function defineErrors<Names extends string>(
  codespace: string,
  errors: Readonly<Record<Names, readonly [code: number, text: string]>>,
): { readonly [N in Names]: ErrorKind } {
  const entries = Object.entries<readonly [number, string]>(errors);
  return Object.fromEntries(
    entries.map(([name, [code, text]]) => [name, defineError(codespace, code, text)]),
  ) as { readonly [N in Names]: ErrorKind };
}

/** An error without a registered code: `undefined`/1, text kept. */
export function plainError(text: string): ChainError {
  return new ChainError("undefined", 1, text);
}

/** Throws the error unless the condition holds; the detail may be computed on failure only. */
export function ensure(
  condition: boolean,
  kind: ErrorKind,
  detail?: string | (() => string),
): asserts condition {
  if (!condition) throw kind.wrap(typeof detail === "function" ? detail() : detail);
}

/** The same failure with a text before its own. */
export function wrapError(error: unknown, text: string): ChainError {
  const { codespace, code, message, reasons } = toChainError(error);
  return new ChainError(codespace, code, `${text}: ${message}`, [...reasons, text]);
}

/** Runs a function and puts a text before the failures it throws. Panics and running out of gas pass unchanged. */
export function wrapping<T>(text: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw wrapError(error, text);
  }
}

/** Whether the reference would return this as an error, in contrast to panicking. */
export function isFailure(error: unknown): boolean {
  return error instanceof ChainError || error instanceof NotFound || error instanceof GrpcError;
}

/** The failure with its codespace and code; anything unregistered is `undefined`/1. */
export function toChainError(error: unknown): ChainError {
  if (error instanceof ChainError) return error;
  if (error instanceof GrpcError) return plainError(error.text);
  return plainError(error instanceof Error ? error.message : String(error));
}

/** A broken invariant of this program: it stops the node and is never caught by message code. */
export class Bug extends Error {}
