import { createClient, httpTransport } from "@milkyway/sdk";
import { balanceOf } from "./accounts.ts";
import { readAsCometClient, runRestakeExample, sendAsCosmJs } from "./clients.ts";
import { signTwice } from "./doubleSign.ts";
import { FAULTS, type Fault, makeFault } from "./faults.ts";
import { decide } from "./governance.ts";
import { jailAndReturn, releaseAll } from "./jail.ts";
import type { Network } from "./network.ts";
import { type NetworkHome, type NetworkOptions, writeConfig } from "./networkHomes.ts";
import { PRUNED, pruneStates } from "./prune.ts";
import { createRandom } from "./random.ts";
import { joinByStateSync } from "./stateSync.ts";
import { Traffic } from "./traffic.ts";
import { Sender } from "./transfers.ts";
import { liveAsValidator } from "./validatorLife.ts";

/** What a network has to come through. */
export interface ScenarioOptions {
  readonly network: Network;
  /** Four validators and three nodes more. */
  readonly homes: NetworkOptions;
  /** Faults at random nodes. */
  readonly faults: number;
  readonly seed: number;
}

/** One part of a scenario: what it shows, and how. */
export interface Step {
  readonly name: string;
  /** Resolves with what was seen, or rejects. */
  run(): Promise<string>;
}

/** Milliseconds in jail, as the genesis has it, and some. */
const JAIL_MS = 3500;
const PAUSE_MS = 2000;
/** What a node from genesis may take to find its peers, and for each block that it then gets. */
const START_MS = 60_000;
const REPLAY_MS = 1000;
const FIRST_BALANCE = 1_000_000_000_000n;
/** Developer accounts that operate no validator. */
const PAYER = 4;
const PAYEE = 5;

/** A network that is put through its troubles, while transfers go on. */
class Scenario {
  private readonly network: Network;
  private readonly homes: NetworkOptions;
  private readonly validators: readonly NetworkHome[];
  private traffic: Traffic | undefined;

  constructor({ network, homes }: ScenarioOptions) {
    this.network = network;
    this.homes = homes;
    this.validators = network.homes.slice(0, homes.validators);
  }

  async begin(): Promise<string> {
    await this.startAll();
    const seen = await this.settled(3);
    this.traffic = new Traffic(this.network, this.homes.chainId, PAYER, PAYEE);
    return seen;
  }

  async fault(home: NetworkHome, kind: Fault): Promise<string> {
    await makeFault(this.network, home, kind, PAUSE_MS);
    return this.settled(2);
  }

  async killAll(): Promise<string> {
    await this.network.advance(1);
    await this.network.killAll();
    await this.startAll();
    return this.settled(3);
  }

  async jail(): Promise<string> {
    const operators = this.validators.map((_, i) => new Sender(i - 1, this.homes.chainId));
    await releaseAll(this.network, operators, this.validators.length);
    const last = this.validators.at(-1) as NetworkHome;
    await jailAndReturn(this.network, last, operators.at(-1) as Sender, JAIL_MS);
    return this.settled(2);
  }

  /** Removes old states of a validator while it is down, and lets it keep few from then on. */
  async prune(home: NetworkHome): Promise<string> {
    await this.network.take(home).stop();
    const pruned = pruneStates(home);
    const app = { ...this.homes.app, ...PRUNED };
    writeConfig(home, this.network.homes, { ...this.homes, app });
    await this.network.start(home);
    return `${pruned}; ${await this.settled(2)}`;
  }

  async clients(): Promise<string> {
    const url = this.url();
    const height = await readAsCometClient(url);
    const sent = await sendAsCosmJs(url);
    const restaked = await runRestakeExample(url);
    return `a client saw height ${height}, CosmJS sent at ${sent.join(" and ")}, ${restaked}`;
  }

  async life(home: NetworkHome): Promise<string> {
    const client = createClient(httpTransport(this.url()));
    return `${await liveAsValidator(this.network, home, client)}; ${await this.settled(2)}`;
  }

  async upgrade(): Promise<string> {
    const client = createClient(httpTransport(this.url()));
    const decided = await decide(this.network, client, this.validators.length);
    return `${decided}; ${await this.settled(2)}`;
  }

  async joinFromSnapshot(home: NetworkHome): Promise<string> {
    const { rpc } = await joinByStateSync(this.network, home, this.homes);
    const { earliest_block_height } = (await rpc.status()).sync_info;
    return `from height ${earliest_block_height}, now ${await this.settled(2)}`;
  }

  async joinFromGenesis(home: NetworkHome): Promise<string> {
    const { rpc } = await this.network.start(home);
    await rpc.waitFor(await this.network.height(), await this.replayTime());
    return this.settled(2);
  }

  async doubleSign(twin: NetworkHome): Promise<string> {
    const validator = this.validators[1] as NetworkHome;
    await signTwice(this.network, validator, twin, await this.replayTime());
    return this.settled(2);
  }

  /**
   * Looks for transfers in blocks: CometBFT writes its index after them, so that a kill can leave one out. The node that
   * began with a snapshot has not the blocks before it.
   */
  async count(synced: NetworkHome): Promise<string> {
    await this.traffic?.stop();
    const seen = await this.settled(2);
    const transfers = this.traffic?.acknowledged ?? [];
    if (transfers.length < 5) throw new Error(`only ${transfers.length} transfers were in blocks`);
    for (const { rpc, node } of this.network.nodes.filter(({ node }) => node !== synced))
      for (const { tx, height } of transfers)
        if (!(await rpc.block(height)).block.data.txs.includes(tx))
          throw new Error(`${node.name} has lost a transfer of height ${height}`);
    const { address } = new Sender(PAYEE, this.homes.chainId);
    const got = (await balanceOf(this.network.rpc(), address)) - FIRST_BALANCE;
    if (got < BigInt(transfers.length)) throw new Error(`${got} of ${transfers.length} arrived`);
    return `${transfers.length} transfers acknowledged, ${got} made; ${seen}`;
  }

  async end(): Promise<string> {
    const homes = this.network.nodes.map(({ node }) => node);
    const codes = await Promise.all(homes.map((home) => this.network.take(home).stop()));
    if (codes.some((code) => code !== 0)) throw new Error(`nodes ended with ${codes.join(", ")}`);
    return `${codes.length} nodes`;
  }

  private async replayTime(): Promise<number> {
    return START_MS + (await this.network.height()) * REPLAY_MS;
  }

  private url(): string {
    return `http://127.0.0.1:${this.validators[0]?.rpcPort}`;
  }

  private async startAll(): Promise<void> {
    await Promise.all(this.validators.map((home) => this.network.start(home)));
  }

  private async settled(blocks: number): Promise<string> {
    const height = await this.network.advance(blocks);
    return `height ${height}, app hash ${(await this.network.compare(height - 1)).slice(0, 12)}…`;
  }
}

function faultSteps(on: Scenario, { network, homes, faults, seed }: ScenarioOptions): Step[] {
  const random = createRandom(seed);
  return Array.from({ length: faults }, (_, i) => {
    const kind = FAULTS[i < FAULTS.length ? i : random(FAULTS.length)] as Fault;
    const home = network.homes[random(homes.validators)] as NetworkHome;
    return { name: `fault ${i + 1}: ${kind} at ${home.name}`, run: () => on.fault(home, kind) };
  });
}

/** The parts of a scenario, to be run in their order. */
export function scenario(options: ScenarioOptions): readonly Step[] {
  const on = new Scenario(options);
  const others = options.network.homes.slice(options.homes.validators);
  const pruned = options.network.homes[2] as NetworkHome;
  const [synced, replayed, twin] = others as [NetworkHome, NetworkHome, NetworkHome];
  return [
    { name: "validators make blocks", run: () => on.begin() },
    ...faultSteps(on, options),
    { name: "all of them are killed at once", run: () => on.killAll() },
    { name: "a validator is pruned, among others that are not", run: () => on.prune(pruned) },
    { name: "a validator is jailed while it is away, and comes back", run: () => on.jail() },
    { name: "a node joins from a snapshot", run: () => on.joinFromSnapshot(synced) },
    { name: "a node joins from genesis", run: () => on.joinFromGenesis(replayed) },
    { name: "stock clients and the example of restaking work", run: () => on.clients() },
    { name: "a node becomes a validator, and lives as one", run: () => on.life(replayed) },
    { name: "parameters of consensus change, and v12 becomes v13", run: () => on.upgrade() },
    { name: "a validator signs twice and is taken out", run: () => on.doubleSign(twin) },
    { name: "nothing that was acknowledged is lost", run: () => on.count(synced) },
    { name: "all nodes end in order", run: () => on.end() },
  ];
}
