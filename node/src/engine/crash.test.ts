import assert from "node:assert/strict";
import { test } from "node:test";
import { CounterApp, counterTx } from "../testing/counterApp.ts";
import { engineIn, Faults, failingSigner, newWorld, type World } from "../testing/crashWorld.ts";
import { genesisDoc } from "../testing/testEngine.ts";
import { verifyChain } from "../testing/verifyChain.ts";
import { EmbeddedEngine } from "./embeddedEngine.ts";

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
