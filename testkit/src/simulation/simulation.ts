import { type OpenChain, openChain } from "@milkyway/app";
import { parseTime, SECOND, type Time, timeToText } from "@milkyway/codec";
import type { Event, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { createCommitStore } from "@milkyway/store";
import { executeBlock, type NextBlock, type Position, startChain } from "../driver/blockDriver.ts";
import { storesOf } from "../driver/storesOf.ts";
import type { RulesVersion } from "../driver/withRules.ts";
import { brokenInvariants, SupplyLedger } from "./checks.ts";
import { look } from "./look.ts";
import { Random } from "./random.ts";
import type { Scenario } from "./scenarios/building.ts";
import { simulationGenesis } from "./simulationGenesis.ts";
import type { Generators } from "./stage.ts";
import { ALL_MESSAGES, nextBlockOf, type TrafficTx, transactionsOf, txOf } from "./traffic.ts";

export interface SimulationOptions {
  readonly seed: number;
  readonly rules: RulesVersion;
  /** Messages of a random block at most; 100 by default. */
  readonly perBlock?: number;
  /** Checks all invariants after so many blocks; 50 by default. */
  readonly checkEvery?: number;
  readonly generators?: Generators;
  /** Told of each transaction with its result. */
  onTx?(tx: TrafficTx, result: ExecTxResult, height: bigint): void;
}

const START = "2026-01-01T00:00:00Z";
const CHAIN_ID = "simulation-1";
/** Gas for a transaction of a scenario, in which plans may be thousands. */
const AMPLE = 1_000_000_000_000n;

/** A chain under random messages. It ends at the first halt or broken invariant. */
export class Simulation {
  readonly chain: OpenChain;
  position: Position;
  messages = 0;
  blocks = 0;
  /** Transactions that succeeded. */
  succeeded = 0;
  /** How often something that users stored failed in the code of a block and was passed over, by what and why. */
  readonly isolated = new Map<string, number>();
  /** Why the chain stopped, if it did. */
  readonly halts: string[] = [];
  readonly broken: string[] = [];
  /** Transactions of the last block, also when it halted. */
  lastTxs: readonly TrafficTx[] = [];
  private readonly random: Random;
  private readonly options: SimulationOptions;
  private ledger: SupplyLedger | undefined;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.random = new Random(options.seed);
    const appState = simulationGenesis({ chainId: CHAIN_ID, time: START, rules: options.rules });
    const store = createCommitStore({ stores: storesOf(appState), retain: 1 });
    this.chain = openChain({ store, dev: true });
    const time = parseTime(START) ?? 0n;
    this.position = startChain(this.chain.application, { chainId: CHAIN_ID, time, appState });
  }

  /** Whether the chain still goes on and is sound. */
  get sound(): boolean {
    return this.halts.length === 0 && this.broken.length === 0;
  }

  /** Blocks of random messages until so many were sent. */
  async runRandom(messages: number): Promise<void> {
    const { random } = this;
    const { perBlock = 100, generators = ALL_MESSAGES } = this.options;
    const end = this.messages + messages;
    if (this.blocks === 0) await this.makeBlock({ time: this.position.time + SECOND }, []);
    while (this.messages < end && this.sound) {
      const wanted = Math.min(end - this.messages, random.between(0, perBlock));
      const txs = transactionsOf(this.look(), wanted, generators);
      await this.makeBlock(nextBlockOf(random, this.position, txs), txs);
      if (this.blocks % (this.options.checkEvery ?? 50) === 0) this.check();
    }
  }

  /** The blocks of a scenario. */
  async runScenario(scenario: Scenario): Promise<void> {
    if (this.blocks === 0) await this.makeBlock({ time: this.position.time + SECOND }, []);
    const steps = scenario(this.look());
    for (let step = steps.next(this.look()); !step.done; step = steps.next(this.look())) {
      const txs = step.value.drafts.map((draft) => txOf([draft], AMPLE));
      const time: Time = this.position.time + (step.value.wait ?? SECOND);
      await this.makeBlock({ time, txs: txs.map(({ bytes }) => bytes) }, txs);
      if (this.sound) this.check();
      if (!this.sound) return;
    }
  }

  /** Checks all invariants, and that no coin came or went unseen. */
  check(): void {
    this.broken.push(...brokenInvariants(this.chain), ...(this.ledger?.differences() ?? []));
  }

  private look() {
    return look(this.chain, this.random, this.options.rules === "v12");
  }

  private async makeBlock(block: NextBlock, txs: readonly TrafficTx[]): Promise<void> {
    const { application } = this.chain;
    this.lastTxs = txs;
    try {
      const { position, result } = executeBlock(application, this.position, block);
      await application.commit();
      this.position = position;
      result.txResults.forEach((txResult, i) => {
        if (txResult.code === 0) this.succeeded++;
        this.options.onTx?.(txs[i] as TrafficTx, txResult, position.height);
      });
      this.countIsolated(result.events);
      if (this.ledger) this.ledger.record(result);
      else this.ledger = new SupplyLedger(this.chain);
      this.blocks++;
      this.messages += txs.reduce((sum, { drafts }) => sum + drafts.length, 0);
    } catch (error) {
      const at = `height ${this.position.height + 1n} (${timeToText(block.time)})`;
      this.halts.push(`${at}: ${error instanceof Error ? error.stack : error}`);
    }
  }

  private countIsolated(events: readonly Event[]): void {
    for (const { type, attributes } of events) {
      if (type !== "quarantine") continue;
      const value = (name: string) => attributes.find(({ key }) => key === name)?.value ?? "";
      const what = `${value("module")}: ${value("reason")}`.replace(/\d+/g, "N");
      this.isolated.set(what, (this.isolated.get(what) ?? 0) + 1);
    }
  }
}
