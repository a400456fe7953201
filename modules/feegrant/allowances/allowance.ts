import type { MessageType, Time } from "@milkyway/codec";
import type { ChainError, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";

/** What came of taking a fee from an allowance. */
export interface Outcome<T> {
  /** Whether the allowance is used up or has ended; it is removed even when the fee was refused. */
  readonly remove: boolean;
  readonly failure?: ChainError;
  readonly updated: T;
}

/** A message whose fee is to be paid. */
export interface PaidMsg {
  readonly typeUrl: string;
}

/** One type of allowance. */
export interface AllowanceKind<T> {
  readonly type: MessageType<T>;
  expiresAt(allowance: T): Time | undefined;
  /** Throws on an allowance that cannot be granted. */
  validate(allowance: T): void;
  accept(ctx: Ctx, allowance: T, fee: Coins, messages: readonly PaidMsg[]): Outcome<T>;
}
