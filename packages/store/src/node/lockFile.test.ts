import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DirectoryLocked, lockDirectory } from "./lockFile.ts";
import { temporaryDirectory } from "./temporaryDirectory.testing.ts";

test("a directory is locked once, and free again afterwards", (t) => {
  const dir = temporaryDirectory(t);
  const unlock = lockDirectory(dir);
  assert.throws(
    () => lockDirectory(dir),
    (error) => error instanceof DirectoryLocked && /this process/.test(error.message),
  );
  unlock();
  lockDirectory(dir)();
  assert.deepEqual(readdirSync(dir), []);
});

test("the lock of another living process is respected", (t) => {
  const dir = temporaryDirectory(t);
  writeFileSync(join(dir, "LOCK"), `${process.ppid} \n`);
  assert.throws(
    () => lockDirectory(dir),
    (error) => error instanceof DirectoryLocked && error.pid === process.ppid,
  );
});

test("stale and meaningless locks are taken over", (t) => {
  const dir = temporaryDirectory(t);
  const dead = spawnSync(process.execPath, ["-e", "0"]).pid;
  for (const text of [`${dead} 1\n`, `${process.pid} 1\n`, "", "x", "0 \n", "99999999999 1\n"]) {
    writeFileSync(join(dir, "LOCK"), text);
    lockDirectory(dir)();
    assert.deepEqual(readdirSync(dir), [], text);
  }
});
