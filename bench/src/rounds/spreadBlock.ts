import { EventQueue } from "./eventQueue.ts";
import type { Link, NetworkPlan } from "./network.ts";

const PART = 65_536;

type Network = readonly (readonly Link[])[];

/** One direction of a connection, and the parts that went over it. */
interface Way {
  readonly from: number;
  readonly link: Link;
  readonly sent: Set<number>;
}

/** A block on its way: who has which of its parts. */
class Spread {
  readonly complete: number[];
  private readonly plan: NetworkPlan;
  private readonly network: Network;
  private readonly random: () => number;
  private readonly parts: number;
  private readonly bytes: number;
  private readonly has: readonly Set<number>[];
  private readonly queue = new EventQueue();

  constructor(plan: NetworkPlan, network: Network, bytes: number, random: () => number) {
    this.plan = plan;
    this.network = network;
    this.random = random;
    this.parts = Math.max(1, Math.ceil(bytes / PART));
    this.bytes = bytes;
    this.has = network.map(() => new Set<number>());
    this.complete = network.map(() => Number.POSITIVE_INFINITY);
  }

  from(proposer: number): readonly number[] {
    for (let part = 0; part < this.parts; part++) this.has[proposer]?.add(part);
    this.complete[proposer] = 0;
    for (const [from, links] of this.network.entries())
      for (const link of links) this.lookLater({ from, link, sent: new Set() }, 0);
    this.queue.run();
    return this.complete;
  }

  /** A connection that has nothing to send looks again after its sleep. */
  private lookLater(way: Way, now: number): void {
    const sleep = this.plan.gossipSleep;
    const wait = now === 0 ? this.random() * sleep : sleep;
    this.queue.at(now + Math.max(wait, 1), (time) => this.look(way, time));
  }

  private look(way: Way, now: number): void {
    const { from, link, sent } = way;
    const [own, other] = [this.has[from], this.has[link.to]];
    if (own === undefined || other === undefined || other.size === this.parts) return;
    const missing = [...own].filter((part) => !other.has(part) && !sent.has(part));
    const part = missing[Math.floor(this.random() * missing.length)];
    if (part === undefined) {
      this.lookLater(way, now);
      return;
    }
    sent.add(part);
    const rate = Math.min(
      this.plan.connectionRate,
      this.plan.uplink / (this.network[from]?.length ?? 1),
    );
    const gone = now + (Math.min(this.bytes, PART) / rate) * 1000;
    this.queue.at(gone, (time) => this.look(way, time));
    this.queue.at(gone + link.latency, (time) => this.arrive(link.to, part, time));
  }

  private arrive(at: number, part: number, now: number): void {
    const own = this.has[at];
    if (own === undefined || own.has(part)) return;
    own.add(part);
    if (own.size === this.parts) this.complete[at] = now;
  }
}

/** By validator, the milliseconds after which it has all parts of a block, which travel as CometBFT sends them. */
export function spreadBlock(
  plan: NetworkPlan,
  network: Network,
  { proposer, bytes, random }: { proposer: number; bytes: number; random: () => number },
): readonly number[] {
  return new Spread(plan, network, bytes, random).from(proposer);
}
