import type { Keepers } from "@milkyway/app";
import type { Bin } from "@milkyway/bytes";
import type { MessageType, Time } from "@milkyway/codec";
import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { Ctx } from "@milkyway/core";
import type { Operator } from "@milkyway/modules/operators";
import type { Pool } from "@milkyway/modules/pools";
import type { Delegation, UnbondingDelegation } from "@milkyway/modules/restaking";
import type { RewardsPlan } from "@milkyway/modules/rewards";
import type { Service } from "@milkyway/modules/services";
import type { Random } from "./random.ts";

/** Somebody who sends messages. */
export interface User {
  /** Bech32 text. */
  readonly text: string;
  readonly address: Bin;
}

/** A message that is to be sent, by those whom it names as signers. */
export interface Draft {
  readonly type: MessageType<unknown>;
  readonly value: unknown;
  /** Sent before the others of its block, because it was judged by the state before the block. */
  readonly first?: boolean;
}

/** What generators of messages look at: the state after the last block. */
export interface Stage {
  readonly random: Random;
  readonly ctx: Ctx;
  readonly keepers: Keepers;
  readonly authority: string;
  readonly users: readonly User[];
  /** Denoms that users may hold, with or without a price. */
  readonly denoms: readonly string[];
  /** Stays clear of what makes the original halt or break. */
  readonly careful: boolean;
  readonly time: Time;
  readonly services: readonly Service[];
  readonly operators: readonly Operator[];
  readonly pools: readonly Pool[];
  readonly plans: readonly RewardsPlan[];
  readonly delegations: readonly Delegation[];
  readonly unbondings: readonly UnbondingDelegation[];
  readonly validators: readonly Validator[];
  readonly proposals: readonly bigint[];
  /** What was asked to be done in the block so far, by words of the generators' own. */
  readonly done: Set<string>;
}

/** Makes a message, or none when there is nothing to send it about. */
export type Generator = (stage: Stage) => Draft | undefined;

/** Generators of a module, by how often each is used. */
export type Generators = readonly { readonly weight: number; readonly item: Generator }[];

export function draft<T>(type: MessageType<T>, value: T, first = false): Draft {
  return { type: type as MessageType<unknown>, value, first };
}

export function userOf({ random, users }: Stage): User {
  const user = random.pick(users);
  if (user === undefined) throw new RangeError("a simulation without users");
  return user;
}

/** The admin of a record, now and then somebody else. */
export function adminOf(stage: Stage, record: { readonly admin: string }): string {
  return stage.random.oneIn(25) ? userOf(stage).text : record.admin;
}

/** An id of a record, now and then of none. */
export function idOf(stage: Stage, records: readonly { readonly id: number }[]): number {
  const { random } = stage;
  if (random.oneIn(40)) return random.pick([0, 1, 9_999, 2 ** 32 - 1]) ?? 0;
  return random.pick(records)?.id ?? 0;
}
