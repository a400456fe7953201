import { unsignedTx } from "@milkyway/app";
import { type Bin, binToBytes } from "@milkyway/bytes";
import { SECOND, type Time } from "@milkyway/codec";
import { type Misbehavior, MisbehaviorType } from "@milkyway/codec/gen/tendermint/abci";
import { messageSigners } from "@milkyway/core";
import type { NextBlock, Position } from "../driver/blockDriver.ts";
import { bankMessages } from "./messages/bank.ts";
import { governanceMessages, packed } from "./messages/governance.ts";
import { lockedMessages } from "./messages/locked.ts";
import { marketMessages } from "./messages/markets.ts";
import { operatorMessages } from "./messages/operators.ts";
import { preferenceMessages, restakingMessages } from "./messages/restaking.ts";
import { rewardsMessages } from "./messages/rewards.ts";
import { serviceMessages } from "./messages/services.ts";
import { settingMessages } from "./messages/settings.ts";
import { stakingMessages } from "./messages/staking.ts";
import { standardMessages } from "./messages/standard.ts";
import { tokenfactoryMessages } from "./messages/tokenfactory.ts";
import type { Random } from "./random.ts";
import type { Draft, Generators, Stage } from "./stage.ts";

const MODULES: readonly Generators[] = [
  bankMessages,
  governanceMessages,
  lockedMessages,
  marketMessages,
  operatorMessages,
  restakingMessages,
  rewardsMessages,
  serviceMessages,
  settingMessages,
  stakingMessages,
  standardMessages,
  tokenfactoryMessages,
];

/** Messages that leave a state which the original can import again. */
export const EXPORTABLE_MESSAGES: Generators = MODULES.flat();

/** Every message of every module, those of restaking and rewards most often. */
export const ALL_MESSAGES: Generators = [...EXPORTABLE_MESSAGES, ...preferenceMessages];

/** A transaction and the messages in it. */
export interface TrafficTx {
  readonly bytes: Uint8Array;
  readonly drafts: readonly Draft[];
}

function signersOf(drafts: readonly Draft[]): number {
  const signers = new Set(drafts.flatMap(({ type, value }) => messageSigners(type, value)));
  return signers.size;
}

/** Gas for almost everything; now and then too little, so that a message fails halfway. */
function gasOf(random: Random): bigint {
  return random.oneIn(40) ? BigInt(random.between(40_000, 400_000)) : 100_000_000n;
}

export function txOf(drafts: readonly Draft[], gasLimit?: bigint): TrafficTx {
  return { bytes: unsignedTx(drafts.map(packed), signersOf(drafts), gasLimit), drafts };
}

/** Transactions of one to four messages, as many messages together as are asked for. */
export function transactionsOf(
  stage: Stage,
  messages: number,
  generators: Generators,
): readonly TrafficTx[] {
  const { random } = stage;
  const early: TrafficTx[] = [];
  const later: TrafficTx[] = [];
  let group: Draft[] = [];
  for (let made = 0; made < messages; ) {
    const draft = random.weighted(generators)(stage);
    if (draft === undefined) continue;
    made++;
    if (draft.first) early.push(txOf([draft], gasOf(random)));
    else group.push(draft);
    if (group.length === 0 || (group.length < 4 && made < messages && random.oneIn(4))) continue;
    later.push(txOf(group, gasOf(random)));
    group = [];
  }
  if (group.length > 0) later.push(txOf(group, gasOf(random)));
  return [...early, ...later];
}

/** Mostly seconds, sometimes no time that is counted, hours, days or, rarely, a year. */
export function nextTime(random: Random, time: Time): Time {
  const nanos = BigInt(random.below(1_000_000_000));
  switch (random.below(60)) {
    case 0:
      return time + 1n;
    case 1:
      return time + 1_000_000n;
    case 2:
    case 3:
    case 4:
      return time + BigInt(random.between(1, 72)) * 3600n * SECOND + nanos;
    case 5:
      return time + BigInt(random.between(1, 40)) * 86_400n * SECOND;
    case 6:
      return random.oneIn(20) ? time + 400n * 86_400n * SECOND : time + SECOND;
    default:
      return time + BigInt(random.between(1, 10)) * SECOND + nanos;
  }
}

function absentOf(random: Random, { last }: Position): ReadonlySet<Bin> {
  // The first signer is never away, so that the chain always has one.
  return new Set(last.slice(1).flatMap(({ address }) => (random.oneIn(6) ? [address] : [])));
}

function misbehaviorOf(random: Random, position: Position): readonly Misbehavior[] {
  const { last, height, time } = position;
  const culprit = random.oneIn(400) ? last[random.between(1, 7)] : undefined;
  if (culprit === undefined || height < 3n) return [];
  return [
    {
      type: MisbehaviorType.DUPLICATE_VOTE,
      validator: { address: binToBytes(culprit.address), power: culprit.power },
      height: height - 1n,
      time,
      totalVotingPower: last.reduce((sum, { power }) => sum + power, 0n),
    },
  ];
}

/** When the next block is made, and what consensus tells it. */
export function nextBlockOf(
  random: Random,
  position: Position,
  transactions: readonly TrafficTx[],
): NextBlock {
  return {
    time: nextTime(random, position.time),
    txs: transactions.map(({ bytes }) => bytes),
    absent: absentOf(random, position),
    misbehavior: misbehaviorOf(random, position),
  };
}
