import { balanceOf } from "./accounts.ts";
import { FAULTS, makeFault } from "./faults.ts";
import { jailAndReturn } from "./jail.ts";
import type { Network } from "./network.ts";
import type { NetworkHome, NetworkOptions } from "./networkHomes.ts";
import { createRandom } from "./random.ts";
import { joinByStateSync } from "./stateSync.ts";
import { Traffic } from "./traffic.ts";
import { Sender } from "./transfers.ts";

/** What a network has to come through. */
export interface ScenarioOptions {
  readonly network: Network;
  readonly homes: NetworkOptions;
  /** Faults at random nodes. */
  readonly faults: number;
  readonly seed: number;
}

/** One part of a scenario: what it shows, and how. */
export interface Step {
  readonly name: string;
  run(): Promise<string>;
}

/** Milliseconds in jail, as the genesis has it, and some. */
const JAIL_MS = 3500;
const PAUSE_MS = 2000;
const FIRST_BALANCE = 1_000_000_000_000n;

/** The parts of a scenario, to be run in their order. */
export function scenario({ network, homes, faults, seed }: ScenarioOptions): readonly Step[] {
  const random = createRandom(seed);
  const validators = network.homes.slice(0, homes.validators);
  const [synced, replayed] = network.homes.slice(homes.validators) as [NetworkHome, NetworkHome];
  // Accounts 0 to 2 operate validators.
  const [payer, payee] = [4, 5];
  let traffic: Traffic | undefined;
  const pick = <T>(items: readonly T[]) => items[random(items.length)] as T;
  const settled = async (blocks: number) => {
    const height = await network.advance(blocks);
    return `height ${height}, app hash ${(await network.compare(height - 1)).slice(0, 12)}…`;
  };

  const fault = (i: number): Step => {
    const kind = i < FAULTS.length ? (FAULTS[i] as (typeof FAULTS)[number]) : pick(FAULTS);
    const home = pick(validators);
    return {
      name: `fault ${i + 1}: ${kind} at ${home.name}`,
      async run() {
        await makeFault(network, home, kind, PAUSE_MS);
        return settled(2);
      },
    };
  };

  return [
    {
      name: "four validators make blocks",
      async run() {
        await Promise.all(validators.map((home) => network.start(home)));
        const at = await settled(3);
        traffic = new Traffic(network, homes.chainId, payer, payee);
        return at;
      },
    },
    ...Array.from({ length: faults }, (_, i) => fault(i)),
    {
      name: "all of them are killed at once",
      async run() {
        await network.killAll();
        await Promise.all(validators.map((home) => network.start(home)));
        return settled(3);
      },
    },
    {
      name: "a validator is jailed while it is away, and comes back",
      async run() {
        const operator = new Sender(2, homes.chainId);
        await jailAndReturn(network, validators[3] as NetworkHome, operator, JAIL_MS);
        return settled(2);
      },
    },
    {
      name: "a node joins from a snapshot",
      async run() {
        const { rpc } = await joinByStateSync(network, synced, homes);
        const { sync_info } = await rpc.status();
        return `from height ${sync_info.earliest_block_height}, now ${await settled(2)}`;
      },
    },
    {
      name: "a node joins from genesis",
      async run() {
        const { rpc } = await network.start(replayed);
        await rpc.waitFor(await network.height(), 120_000);
        return settled(2);
      },
    },
    {
      name: "nothing that was acknowledged is lost",
      async run() {
        await traffic?.stop();
        const at = await settled(2);
        const hashes = traffic?.acknowledged ?? [];
        if (hashes.length < 5)
          throw new Error(`only ${hashes.length} transfers were seen in blocks`);
        for (const { rpc } of network.nodes.filter(({ node }) => node !== synced))
          for (const hash of hashes) await rpc.call("tx", { hash });
        const got =
          (await balanceOf(network.rpc(), new Sender(payee, homes.chainId).address)) -
          FIRST_BALANCE;
        if (got < BigInt(hashes.length)) throw new Error(`${got} of ${hashes.length} arrived`);
        return `${hashes.length} transfers acknowledged, ${got} made; ${at}`;
      },
    },
    {
      name: "all nodes end in order",
      async run() {
        const codes = await Promise.all(network.homes.map((home) => network.take(home).stop()));
        if (codes.some((code) => code !== 0))
          throw new Error(`nodes ended with ${codes.join(", ")}`);
        return `${codes.length} nodes`;
      },
    },
  ];
}
