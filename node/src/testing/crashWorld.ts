/** Engines that can be killed at any step. */
import assert from "node:assert/strict";
import { toHex } from "@milkyway/bytes";
import type { Vote } from "@milkyway/codec/gen/tendermint/types";
import { voteSignBytes } from "@milkyway/comet";
import { ed25519PrivateKey } from "@milkyway/crypto";
import type { Change, Database } from "../blocks/database.ts";
import { MemoryDatabase } from "../blocks/memoryDatabase.ts";
import { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import { MANUAL } from "../engine/production/productionOptions.ts";
import { rememberingPrivValidator } from "../signer/filePrivValidator.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import { NOTHING_SIGNED, type SignState } from "../signer/signState.ts";
import { CounterApp, type Disk, newDisk } from "./counterApp.ts";
import { GENESIS_TIME, genesisDoc, TickingClock } from "./testEngine.ts";

class Crash extends Error {}

/** Lets everything fail from a given step on, as if the process had been killed there. */
export class Faults {
  private left: number;
  private isDead = false;

  constructor(steps: number) {
    this.left = steps;
  }

  get isAlive(): boolean {
    return !this.isDead;
  }

  step(): void {
    if (this.isDead || this.left-- === 0) {
      this.isDead = true;
      throw new Crash("killed");
    }
  }
}

/** What survives a crash, and every signature that was ever handed out. */
export interface World {
  readonly disk: Disk;
  readonly database: MemoryDatabase;
  signed: SignState;
  readonly signatures: Map<string, string>;
  time: bigint;
}

export const newWorld = (): World => ({
  disk: newDisk(),
  database: new MemoryDatabase(),
  signed: NOTHING_SIGNED,
  signatures: new Map(),
  time: GENESIS_TIME,
});

class FailingApp extends CounterApp {
  private readonly faults: Faults;

  constructor(world: World, key: Uint8Array, faults: Faults) {
    super({ disk: world.disk, validators: [[key, 10n]] });
    this.faults = faults;
  }

  override finalizeBlock(request: Parameters<CounterApp["finalizeBlock"]>[0]) {
    this.faults.step();
    const response = super.finalizeBlock(request);
    this.faults.step();
    return response;
  }

  override async commit() {
    this.faults.step();
    const response = await super.commit();
    this.faults.step();
    return response;
  }
}

function failingDatabase(inner: MemoryDatabase, faults: Faults): Database {
  return {
    get: (key) => inner.get(key),
    range: (start, end) => inner.range(start, end),
    last: (start, end) => inner.last(start, end),
    close: () => inner.close(),
    async write(changes: readonly Change[]) {
      faults.step();
      await inner.write(changes);
      faults.step();
    },
  };
}

export function failingSigner(world: World, faults: Faults): PrivValidator {
  const key = ed25519PrivateKey(new Uint8Array(32).fill(1));
  const inner = rememberingPrivValidator(key, world.signed, async (state) => {
    faults.step();
    world.signed = state;
    faults.step();
  });
  return {
    pubKey: inner.pubKey,
    address: inner.address,
    get signed() {
      return inner.signed;
    },
    async signVote(chainId: string, vote: Vote) {
      const signed = await inner.signVote(chainId, vote);
      const place = `${vote.height}/${vote.round}`;
      const bytes = toHex(voteSignBytes(chainId, signed));
      assert.equal(world.signatures.get(place) ?? bytes, bytes, `signed twice at ${place}`);
      world.signatures.set(place, bytes);
      return signed;
    },
  };
}

export function engineIn(world: World, faults: Faults): EmbeddedEngine {
  const signer = failingSigner(world, faults);
  const clock = new TickingClock();
  clock.time = world.time;
  return new EmbeddedEngine({
    application: new FailingApp(world, signer.pubKey.ed25519 as Uint8Array, faults),
    genesis: genesisDoc(),
    database: failingDatabase(world.database, faults),
    signers: [signer],
    production: MANUAL,
    clock,
  });
}
