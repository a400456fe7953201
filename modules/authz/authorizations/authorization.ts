import type { MessageType } from "@milkyway/codec";
import type { Ctx } from "@milkyway/core";

/** A message that is to be executed for the granter. */
export interface AuthorizedMsg {
  /** `/package.MsgName`. */
  readonly typeUrl: string;
  readonly value: unknown;
}

/** What an authorization says about a message. It throws to refuse with a reason. */
export interface Acceptance<T> {
  readonly accepted: boolean;
  /** Whether the authorization is used up. */
  readonly used?: boolean;
  /** The authorization as it is from now on, where it changes. */
  readonly updated?: T;
}

/** One type of authorization; modules declare those of their messages. */
export interface AuthorizationKind<T = never> {
  readonly type: MessageType<T>;
  /** The type of message that it allows. */
  msgTypeUrl(authorization: T): string;
  /** Throws on an authorization that cannot be granted. */
  validate(authorization: T): void;
  accept(ctx: Ctx, authorization: T, msg: AuthorizedMsg): Acceptance<T>;
}
