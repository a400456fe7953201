import type { Coin } from "@milkyway/math";
import type { DelegationType, TrustedServiceEntry } from "@milkyway/modules/restaking/client";

/** What a delegation is to. */
export interface Target {
  readonly type: DelegationType;
  readonly targetId: number;
}

/** What an account has restaked to a target. */
export interface Stake extends Target {
  readonly coins: readonly Coin[];
}

/** What comes back to an account. */
export interface Unbonding extends Target {
  readonly id: bigint;
  readonly coins: readonly Coin[];
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** What restaking holds for an account. */
export interface Portfolio {
  readonly stakes: readonly Stake[];
  readonly unbondings: readonly Unbonding[];
  /** Whole units that can be claimed, by target. */
  readonly rewards: readonly Stake[];
  readonly trusted: readonly TrustedServiceEntry[];
  readonly withdrawAddress: string;
}

/** Names a target apart from all others. */
export const targetKey = ({ type, targetId }: Target): string => `${type}/${targetId}`;
