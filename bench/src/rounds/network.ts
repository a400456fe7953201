/** Numbers from 0 to 1 that a seed decides. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Milliseconds one way between western Europe, both coasts of North America, eastern Asia and South America: estimates. */
const WORLD: readonly (readonly number[])[] = [
  [8, 40, 70, 110, 95],
  [40, 8, 32, 85, 60],
  [70, 32, 8, 55, 85],
  [110, 85, 55, 20, 140],
  [95, 60, 85, 140, 15],
];

/** What a network is made of. */
export interface NetworkPlan {
  readonly validators: number;
  /** Connections that each makes by itself; others are made to it. */
  readonly outgoing: number;
  /** In one place a message takes a millisecond; in the world by turns of the five regions. */
  readonly spread: "place" | "world";
  /** Bytes a second that one connection carries, and those that a node can send altogether. */
  readonly connectionRate: number;
  readonly uplink: number;
  /** Milliseconds that a connection without anything to send waits until it looks again. */
  readonly gossipSleep: number;
  readonly seed: number;
}

/** One direction of a connection. */
export interface Link {
  readonly to: number;
  readonly latency: number;
}

export function latencyOf({ spread }: NetworkPlan, from: number, to: number): number {
  return spread === "place" ? 1 : (WORLD[from % WORLD.length]?.[to % WORLD.length] ?? 0);
}

/** By validator, its connections: each makes some to others at random, which go both ways. */
export function connect(plan: NetworkPlan, random: () => number): readonly (readonly Link[])[] {
  const { validators, outgoing } = plan;
  const peers = Array.from({ length: validators }, () => new Set<number>());
  for (let from = 0; from < validators; from++) {
    const wanted = Math.min(outgoing, validators - 1);
    for (let made = 0; made < wanted; ) {
      const to = Math.floor(random() * validators);
      if (to === from) continue;
      made++;
      peers[from]?.add(to);
      peers[to]?.add(from);
    }
  }
  return peers.map((all, from) =>
    [...all].map((to) => ({ to, latency: latencyOf(plan, from, to) })),
  );
}
