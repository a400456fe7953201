/** Engines on the counter application, for tests. */
import type { TestContext } from "node:test";
import type { Application } from "@milkyway/baseapp";
import { utf8 } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import { type ChainParams, DEFAULT_PARAMS } from "@milkyway/comet";
import { ed25519PrivateKey } from "@milkyway/crypto";
import type { Database } from "../blocks/database.ts";
import { MemoryDatabase } from "../blocks/memoryDatabase.ts";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import type { EngineOptions } from "../engine/engineOptions.ts";
import { MANUAL } from "../engine/production/productionOptions.ts";
import { memoryPrivValidator } from "../signer/filePrivValidator.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import { CounterApp, type Disk, nameKey } from "./counterApp.ts";

export const SECOND = 1_000_000_000n;
export const GENESIS_TIME = 1_700_000_000n * SECOND;

/** A clock that moves by a second whenever it is looked at. */
export class TickingClock {
  time: Time = GENESIS_TIME + SECOND;

  now(): Time {
    this.time += SECOND;
    return this.time;
  }
}

export function genesisDoc(params: Partial<ChainParams> = {}, initialHeight = 1n): GenesisDoc {
  return {
    genesisTime: GENESIS_TIME,
    chainId: "test-1",
    initialHeight,
    params: { ...DEFAULT_PARAMS, ...params },
    validators: [],
    appHash: new Uint8Array(0),
    appState: utf8("{}"),
  };
}

/** Validators with keys that are the same in every test; `power:SEED:…` transactions can name them. */
export function signersOf(...seeds: readonly number[]): [PrivValidator, ...PrivValidator[]] {
  const signers = seeds.map((seed) => {
    const signer = memoryPrivValidator(ed25519PrivateKey(new Uint8Array(32).fill(seed)));
    nameKey(seed, signer.pubKey.ed25519 as Uint8Array);
    return signer;
  });
  return signers as [PrivValidator, ...PrivValidator[]];
}

export interface TestEngineOptions extends Partial<Omit<EngineOptions, "application">> {
  readonly disk?: Disk;
  readonly powers?: readonly bigint[];
  /** Puts something between engine and application. */
  readonly measure?: (application: Application) => Application;
}

export interface TestEngine {
  readonly engine: EmbeddedEngine;
  readonly app: CounterApp;
  readonly database: Database;
}

/** An engine that makes blocks by hand only, unless told otherwise. */
export function createTestEngine(options: TestEngineOptions = {}): TestEngine {
  const signers = options.signers ?? signersOf(1);
  const powers = options.powers ?? signers.map(() => 10n);
  const validators = signers.flatMap((signer, i) => {
    const power = powers[i];
    return power === undefined ? [] : [[signer.pubKey.ed25519 as Uint8Array, power] as const];
  });
  const app = new CounterApp({ validators, ...(options.disk ? { disk: options.disk } : {}) });
  const database = options.database ?? new MemoryDatabase();
  const engine = new EmbeddedEngine({
    genesis: genesisDoc(),
    production: MANUAL,
    clock: new TickingClock(),
    ...options,
    application: options.measure?.(app) ?? app,
    database,
    signers,
  });
  return { engine, app, database };
}

/** As `createTestEngine`, started, and stopped after the test. */
export async function startTestEngine(
  t: TestContext,
  options: TestEngineOptions = {},
): Promise<TestEngine> {
  const made = createTestEngine(options);
  await made.engine.start();
  t.after(() => made.engine.stop());
  return made;
}
