import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open } from "lmdb";
import { checkLmdbFile } from "./checkLmdbFile.ts";
import { StoreDamaged } from "./storeDamaged.ts";
import { temporaryDirectory } from "./temporaryDirectory.testing.ts";

test("a file that LMDB wrote passes, and what is none of its files is refused", async (t) => {
  const dir = temporaryDirectory(t);
  checkLmdbFile(dir);
  const database = open<string, number>({ path: dir });
  checkLmdbFile(dir);
  for (let i = 0; i < 500; i++) await database.put(i, "text".repeat(20));
  checkLmdbFile(dir);
  await database.close();
  checkLmdbFile(dir);

  const path = join(dir, "data.mdb");
  const sound = readFileSync(path);
  const cases: readonly (readonly [string, Buffer, RegExp])[] = [
    ["a text", Buffer.from("no database at all".repeat(1000)), /is no database/],
    ["zeros", Buffer.alloc(65_536), /is no database/],
    ["half a head", sound.subarray(0, 100), /is no database/],
    ["one head", sound.subarray(0, 4096), /was cut off at byte 4096/],
    ["heads only", sound.subarray(0, 8192), /was cut off at byte 8192/],
  ];
  for (const [label, bytes, message] of cases) {
    writeFileSync(path, bytes);
    assert.throws(
      () => checkLmdbFile(dir),
      (error) => error instanceof StoreDamaged && message.test(error.message),
      label,
    );
  }
  writeFileSync(path, Buffer.alloc(0));
  checkLmdbFile(dir);
});
