import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import type { Vote } from "@milkyway/codec/gen/tendermint/types";
import { ed25519PrivateKey } from "@milkyway/crypto";
import type { Change, Database } from "../blocks/database.ts";
import { MemoryDatabase } from "../blocks/memoryDatabase.ts";
import { voteSignBytes } from "../comet/signBytes.ts";
import { rememberingPrivValidator } from "../signer/filePrivValidator.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import { NOTHING_SIGNED, type SignState } from "../signer/signState.ts";
import { CounterApp, counterTx, type Disk, newDisk } from "../testing/counterApp.ts";
import { GENESIS_TIME, genesisDoc, TickingClock } from "../testing/testEngine.ts";
import { verifyChain } from "../testing/verifyChain.ts";
import { EmbeddedEngine } from "./embeddedEngine.ts";
import { MANUAL } from "./production/productionOptions.ts";

class Crash extends Error {}

/** Lets everything fail from a given step on, as if the process had been killed there. */
class Faults {
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
interface World {
  readonly disk: Disk;
  readonly database: MemoryDatabase;
  signed: SignState;
  readonly signatures: Map<string, string>;
  time: bigint;
}

const newWorld = (): World => ({
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

function failingSigner(world: World, faults: Faults): PrivValidator {
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

function engineIn(world: World, faults: Faults): EmbeddedEngine {
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

/** Runs until the crash, or to the end. */
async function live(world: World, faults: Faults, blocks: number): Promise<void> {
  world.time += 1_000_000_000_000n;
  const engine = engineIn(world, faults);
  try {
    await engine.start();
    for (let i = 0; i < blocks; i++) {
      const sequence = world.disk.lines.filter((line) => line.startsWith("ann ")).length;
      await engine.broadcastTxSync(counterTx("ann", sequence));
      await engine.mine(1);
    }
    verifyChain(engine.chain, "test-1");
  } catch (error) {
    assert.ok(!faults.isAlive, String(error));
  } finally {
    await engine.stop();
  }
}

/** The application has executed every block and every good transaction exactly once. */
function checkLines({ disk }: World): void {
  const blocks = disk.lines.filter((line) => line.startsWith("block "));
  assert.deepEqual(
    blocks.map((line) => line.split(" ")[1]),
    Array.from({ length: Number(disk.height) }, (_, i) => `${i + 1}`),
  );
  const sequences = disk.lines.filter((line) => line.startsWith("ann "));
  assert.deepEqual(
    sequences.map((line) => line.split(" ")[1]),
    sequences.map((_, i) => `${i}`),
  );
}

const NEVER = Number.POSITIVE_INFINITY;

test("whatever moment it is killed at, an engine goes on without a gap and without signing twice", async () => {
  let crashes = 0;
  for (let steps = 0; ; steps++) {
    const world = newWorld();
    const faults = new Faults(steps);
    await live(world, faults, 3);
    if (faults.isAlive) break;
    crashes++;
    await live(world, new Faults(NEVER), 3);
    checkLines(world);
    assert.ok(world.disk.height >= 3n, `killed after ${steps} steps`);
  }
  assert.ok(crashes > 20, `${crashes} moments`);
});

test("also when it is killed again while it recovers", async () => {
  for (let first = 0; first < 30; first += 2)
    for (let second = 0; second < 12; second++) {
      const world = newWorld();
      await live(world, new Faults(first), 3);
      await live(world, new Faults(second), 2);
      await live(world, new Faults(second + 3), 2);
      await live(world, new Faults(NEVER), 3);
      checkLines(world);
      assert.ok(world.disk.height >= 3n, `killed after ${first}, then ${second} steps`);
    }
});

test("an application that lost its state is given all blocks again", async () => {
  const world = newWorld();
  await live(world, new Faults(NEVER), 4);
  for (const height of [0n, 2n]) {
    const end = world.disk.lines.findIndex((line) => line.startsWith(`block ${height + 1n} `));
    world.disk.height = height;
    world.disk.lines = world.disk.lines.slice(0, end);
    await live(world, new Faults(NEVER), 1);
    checkLines(world);
  }
  assert.equal(world.disk.height, 6n);
});

test("an application that does not belong to the blocks is refused", async () => {
  const start = async (change: (world: World) => void) => {
    const world = newWorld();
    await live(world, new Faults(NEVER), 3);
    change(world);
    await engineIn(world, new Faults(NEVER)).start();
  };
  const refused: readonly [RegExp, (world: World) => void][] = [
    [
      /app block height \(9\) is higher than core \(3\)/,
      ({ disk }) => Object.assign(disk, { height: 9n }),
    ],
    [
      /at height 3 the application has app hash .*: one of the two was changed/,
      ({ disk }) => Object.assign(disk, { lines: [...disk.lines, "more"] }),
    ],
    [
      /at height 3 the application has app hash/,
      ({ disk }) => Object.assign(disk, { height: 2n, lines: ["block 1 at 5"] }),
    ],
  ];
  for (const [text, change] of refused) await assert.rejects(start(change), text);
  const world = newWorld();
  await live(world, new Faults(NEVER), 3);
  const other = new EmbeddedEngine({
    application: new CounterApp({ disk: world.disk }),
    genesis: { ...genesisDoc(), chainId: "other-1" },
    database: world.database,
    signers: [failingSigner(world, new Faults(NEVER))],
  });
  await assert.rejects(other.start(), /stored blocks are of chain test-1/);
});

test("a block that could not be executed is executed first after the application is mended", async () => {
  const world = newWorld();
  const engine = engineIn(world, new Faults(NEVER));
  await engine.start();
  await engine.broadcastTxSync(counterTx("ann", 0));
  await engine.mine(1);
  await engine.broadcastTxSync(counterTx("ann", 1, "boom"));
  await assert.rejects(engine.mine(1), /boom/);
  await engine.stop();
  const broken = engineIn(world, new Faults(NEVER));
  await assert.rejects(broken.start(), /boom/);
  const mended = engineIn(world, new Faults(NEVER));
  const { application } = (mended as unknown as { options: { application: CounterApp } }).options;
  const deliver = application.finalizeBlock.bind(application);
  application.finalizeBlock = (request) => {
    const txs = request.txs.map(() => counterTx("ann", 1));
    return deliver({ ...request, txs });
  };
  await mended.start();
  assert.equal(mended.chain.latestHeight, 2n);
  assert.equal(mended.chain.results(2n).response.txResults[0]?.code, 0);
  await mended.mine(1);
  verifyChain(mended.chain, "test-1");
  await mended.stop();
});
