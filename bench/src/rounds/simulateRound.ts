import { median } from "../statistics.ts";
import { EventQueue } from "./eventQueue.ts";
import { connect, type Link, type NetworkPlan, randomOf } from "./network.ts";
import { spreadBlock } from "./spreadBlock.ts";

type Network = readonly (readonly Link[])[];

/** By validator, when a vote reaches it that one of them casts: over whichever connections are fastest. */
function spreadVote(
  { gossipSleep }: NetworkPlan,
  network: Network,
  voter: number,
  random: () => number,
): readonly number[] {
  const arrival = network.map(() => Number.POSITIVE_INFINITY);
  const queue = new EventQueue();
  const arrive = (at: number, time: number) => {
    if (time >= (arrival[at] ?? 0)) return;
    arrival[at] = time;
    for (const { to, latency } of network[at] ?? []) {
      const wait = random() * gossipSleep;
      queue.at(time + wait + latency, (later) => arrive(to, later));
    }
  };
  queue.at(0, (time) => arrive(voter, time));
  queue.run();
  return arrival;
}

/** By validator, when it has votes of more than two thirds, all of the same power. */
function quorums(
  plan: NetworkPlan,
  network: Network,
  cast: readonly number[],
  random: () => number,
): readonly number[] {
  const needed = Math.floor((2 * network.length) / 3) + 1;
  const votes = cast.map((time, voter) =>
    spreadVote(plan, network, voter, random).map((delay) => time + delay),
  );
  return network.map((_, at) => {
    const times = votes.map((arrival) => arrival[at] ?? Number.POSITIVE_INFINITY);
    return times.sort((a, b) => a - b)[needed - 1] ?? Number.POSITIVE_INFINITY;
  });
}

/** When validators know that a block is decided, in milliseconds after the proposal. */
export interface Round {
  /** Half of them. */
  readonly typical: number;
  readonly slowest: number;
  /** When half of them have the block. */
  readonly block: number;
}

/** One round without a fault: a proposal of `bytes`, prevotes, precommits. */
export function simulateRound(plan: NetworkPlan, bytes: number): Round {
  const random = randomOf(plan.seed);
  const network = connect(plan, random);
  const proposer = Math.floor(random() * plan.validators);
  const complete = spreadBlock(plan, network, { proposer, bytes, random });
  const prevoted = quorums(plan, network, complete, random);
  const precommits = prevoted.map((time, at) => Math.max(time, complete[at] ?? 0));
  const decided = quorums(plan, network, precommits, random);
  const known = decided.map((time, at) => Math.max(time, complete[at] ?? 0));
  return { typical: median(known), slowest: Math.max(...known), block: median(complete) };
}
