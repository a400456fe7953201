import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { openCommitStore } from "../openCommitStore.ts";
import { commitWrites, writesOf } from "../storeWorld.testing.ts";
import { temporaryDirectory } from "../temporaryDirectory.testing.ts";
import { dumpSnapshot, loadSnapshot } from "./archive.ts";
import { SnapshotError } from "./snapshotFormat.ts";
import { Snapshots } from "./snapshots.ts";

const STORES = ["acc", "bank"];

test("a snapshot goes into a file and comes out of it elsewhere", async (t) => {
  const store = await openCommitStore({ dir: temporaryDirectory(t), stores: STORES });
  t.after(() => store.close());
  for (let version = 1; version <= 30; version++)
    await commitWrites(store, version, writesOf(version, 300));
  const here = new Snapshots({ dir: temporaryDirectory(t), store, chunkBytes: 700 });
  const info = await here.create(30);
  const archive = await dumpSnapshot(here, info);
  const dir = temporaryDirectory(t);
  assert.deepEqual(await loadSnapshot(dir, archive), info);
  const other = await openCommitStore({ dir: temporaryDirectory(t), stores: STORES });
  t.after(() => other.close());
  const there = new Snapshots({ dir, store: other });
  assert.deepEqual(there.list(), [info]);
  await there.install(info);
  assert.equal(toHex(other.appHash), toHex(store.appHash));

  const file = join(dir, "snapshot.tar.gz");
  writeFileSync(file, archive);
  const { stdout, status } = spawnSync("tar", ["-tzf", file], { encoding: "utf8" });
  assert.equal(status, 0);
  const names = Array.from({ length: info.chunks }, (_, i) => `${i}`);
  assert.deepEqual(stdout.trim().split("\n"), ["_snapshot", ...names]);

  const plain = gunzipSync(archive);
  const change = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(
      change,
      fc.boolean(),
      fc.nat(plain.length),
      async (changes, isInside, length) => {
        const damaged = Buffer.from(isInside ? plain : archive);
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        const sent = isInside ? gzipSync(damaged.subarray(0, length)) : damaged.subarray(0, length);
        await loadSnapshot(temporaryDirectory(t), sent).catch((error) => {
          assert.ok(error instanceof SnapshotError, String(error));
        });
      },
    ),
    { numRuns: 60 },
  );
});
