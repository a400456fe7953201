import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { toChanges } from "../../changes.ts";
import { StoreError } from "../../storeError.ts";
import { ByteReader, CorruptData } from "../byteReader.ts";
import { ByteWriter } from "../byteWriter.ts";
import { type FileIo, nodeIo } from "../fileIo.ts";
import { temporaryDirectory } from "../temporaryDirectory.testing.ts";
import { Log, type LogOptions } from "./log.ts";
import { type LogRecord, readRecord, writeRecord } from "./record.ts";
import { LogDamaged } from "./segment.ts";

function record(version: number, size = 3): LogRecord {
  const pairs = Array.from({ length: size }, (_, i): [string, Uint8Array | undefined] => [
    `key ${i} \xff`,
    i % 3 === 2 ? undefined : new Uint8Array(i).fill(version),
  ]);
  return {
    commit: {
      version,
      time: -62_135_596_800_000_000_000n + BigInt(version),
      appHash: new Uint8Array(32).fill(version),
      storeHashes: new Map([
        ["acc", new Uint8Array(32)],
        ["bank", new Uint8Array(32).fill(1)],
      ]),
    },
    previous: version - 1,
    upgrades:
      version % 4 === 0
        ? { added: ["a"], renamed: [{ from: "b", to: "c" }], deleted: ["d"] }
        : undefined,
    changes: new Map([["bank", toChanges(pairs)]]),
  };
}

function encoded(of: LogRecord): Buffer {
  const writer = new ByteWriter(1);
  writeRecord(writer, of);
  return writer.view();
}

function written(dir: string, versions: readonly number[], options: LogOptions = {}): Log {
  const log = new Log(dir, options);
  for (const version of versions) log.append(record(version));
  return log;
}

/** Versions that can be read back, and that nothing but them is read. */
function readBack(dir: string, after = 0): { log: Log; versions: number[] } {
  const log = new Log(dir);
  const versions: number[] = [];
  for (const found of log.read(after)) {
    assert.deepEqual(readRecord(new ByteReader(found.record)), record(found.version));
    versions.push(found.version);
  }
  return { log, versions };
}

/** As they are, and written in pieces of a few bytes. */
const FORMS: readonly LogOptions[] = [{}, { pieceBytes: 40 }];

test("a record reads back as it was written", () => {
  for (const each of [record(1), record(4), record(300, 1000), record(5, 0)])
    assert.deepEqual(readRecord(new ByteReader(encoded(each))), each);
});

test("the record reader ends any bytes with a record or CorruptData", () => {
  const good = encoded(record(4, 6));
  const attempt = (bytes: Uint8Array) => {
    try {
      readRecord(new ByteReader(bytes));
    } catch (error) {
      assert.ok(error instanceof CorruptData, String(error));
    }
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), attempt));
  for (let i = 0; i < good.length; i++) {
    attempt(good.subarray(0, i));
    for (const flip of [1, 0x80, 0xff]) {
      const bad = Buffer.from(good);
      bad[i] = (bad[i] as number) ^ flip;
      attempt(bad);
    }
  }
});

test("records come back in order, over several files, from any version on", (t) => {
  const dir = temporaryDirectory(t);
  written(dir, [5, 6, 7, 8, 9, 10], { segmentBytes: 200 }).close();
  assert.ok(readdirSync(dir).length > 2);
  for (let after = 4; after <= 10; after++) {
    const { log, versions } = readBack(dir, after);
    assert.deepEqual(
      versions,
      [5, 6, 7, 8, 9, 10].filter((version) => version > after),
    );
    assert.equal(log.version, 10);
    assert.equal(log.cut, undefined);
    log.close();
  }
  const { log } = readBack(dir);
  log.append(record(11));
  log.close();
  assert.equal(readBack(dir).versions.at(-1), 11);
});

test("a log that is written in pieces is the same", (t) => {
  const files = FORMS.map((options) => {
    const dir = temporaryDirectory(t);
    written(dir, [1, 2, 3, 4], options).close();
    assert.deepEqual(readBack(dir).versions, [1, 2, 3, 4]);
    return readFileSync(join(dir, readdirSync(dir)[0] as string));
  });
  assert.deepEqual(files[1], files[0]);
});

test("a process that ends between two pieces leaves the log as it was", (t) => {
  const whole = temporaryDirectory(t);
  const before = written(whole, [1, 2]);
  let states: Buffer[] = [];
  const io: FileIo = {
    ...nodeIo,
    write(fd, bytes, from, position) {
      const count = nodeIo.write(fd, bytes, from, position);
      states.push(readFileSync(path));
      return count;
    },
  };
  before.close();
  const path = join(whole, readdirSync(whole)[0] as string);
  const log = new Log(whole, { io, pieceBytes: 40 });
  states = [];
  log.append(record(3));
  log.close();
  assert.ok(states.length > 3);
  for (const [i, state] of states.entries()) {
    writeFileSync(path, state);
    const { log: again, versions } = readBack(whole);
    assert.deepEqual(versions, i === states.length - 1 ? [1, 2, 3] : [1, 2]);
    again.close();
  }
});

test("a last record cut anywhere is dropped, and the log goes on behind the one before", (t) => {
  const dir = temporaryDirectory(t);
  written(dir, [1, 2]).close();
  const path = join(dir, readdirSync(dir)[0] as string);
  const two = readFileSync(path);
  const { log } = readBack(dir);
  log.append(record(3));
  log.close();
  const three = readFileSync(path);
  for (let length = two.length; length < three.length; length++) {
    writeFileSync(path, three.subarray(0, length));
    const cut = readBack(dir);
    assert.deepEqual(cut.versions, [1, 2], `cut at ${length}`);
    const expected = { file: path, offset: two.length, bytes: length - two.length };
    assert.deepEqual(cut.log.cut, length === two.length ? undefined : expected);
    cut.log.append(record(3));
    cut.log.close();
    assert.deepEqual(readFileSync(path), three);
  }
});

test("a file of which not even the header was written is made anew", (t) => {
  const dir = temporaryDirectory(t);
  written(dir, [1, 2, 3], { segmentBytes: 200 }).close();
  const last = join(dir, readdirSync(dir).sort().at(-1) as string);
  for (let length = 0; length <= 16; length++) {
    writeFileSync(last, readFileSync(last).subarray(0, length));
    const { log, versions } = readBack(dir);
    const next = (versions.at(-1) ?? 0) + 1;
    log.append(record(next));
    log.close();
    assert.equal(readBack(dir).versions.at(-1), next);
  }
});

test("changed bytes in the last record drop it, anywhere else they stop with file and offset", (t) => {
  const dir = temporaryDirectory(t);
  written(dir, [1, 2, 3]).close();
  const path = join(dir, readdirSync(dir)[0] as string);
  const good = readFileSync(path);
  const log = new Log(dir);
  log.close();
  const offsets = [...log.read(0)].map(({ offset }) => offset);
  const lastAt = offsets.at(-1) as number;
  for (let at = 0; at < good.length; at++) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] as number) ^ (1 << (at % 8));
    writeFileSync(path, bad);
    if (at >= lastAt) {
      const { log, versions } = readBack(dir);
      assert.deepEqual(versions, [1, 2], `byte ${at}`);
      assert.equal(log.cut?.offset, lastAt);
      log.close();
      continue;
    }
    const offset = offsets.findLast((from) => from <= at) ?? 0;
    assert.throws(
      () => readBack(dir),
      (error) =>
        at === 7
          ? error instanceof StoreError && /log format/.test(error.message)
          : error instanceof LogDamaged && error.file === path && error.offset === offset,
      `byte ${at}`,
    );
  }
});

test("a missing file or a torn end that is not the last is damage", (t) => {
  const dir = temporaryDirectory(t);
  written(dir, [1, 2, 3, 4, 5, 6], { segmentBytes: 200 }).close();
  const names = readdirSync(dir).sort();
  const second = join(dir, names[1] as string);
  const good = readFileSync(second);
  writeFileSync(second, good.subarray(0, good.length - 1));
  assert.throws(() => readBack(dir), LogDamaged);
  writeFileSync(second, good);
  assert.equal(readBack(dir).versions.length, 6);
});

test("trimming removes whole files only, truncating goes back to a version", (t) => {
  const dir = temporaryDirectory(t);
  const log = written(dir, [1, 2, 3, 4, 5, 6, 7, 8], { segmentBytes: 200 });
  log.trim(5);
  assert.ok((log.first as number) > 1 && (log.first as number) <= 6);
  log.truncate(7);
  assert.equal(log.version, 7);
  log.append(record(8));
  log.append(record(9));
  log.close();
  const { log: again, versions } = readBack(dir);
  assert.deepEqual(versions.slice(-4), [6, 7, 8, 9]);
  again.truncate(again.first as number);
  again.append(record(again.version + 1));
  again.close();
});

function leavesItAsItWas(t: TestContext, pieceBytes: number | undefined): void {
  const dir = temporaryDirectory(t);
  let room = Number.POSITIVE_INFINITY;
  const io: FileIo = {
    ...nodeIo,
    write(fd, bytes, from, position) {
      if (room <= 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      const part = Math.min(room, bytes.length - from);
      room -= part;
      return nodeIo.write(fd, bytes.subarray(0, from + part), from, position);
    },
  };
  const log = written(dir, [1, 2], { io, segmentBytes: 200, pieceBytes });
  for (const limit of [0, 1, 20, 100]) {
    room = limit;
    assert.throws(() => log.append(record(3)), /no space left/);
    room = Number.POSITIVE_INFINITY;
    assert.deepEqual(readBack(dir).versions, [1, 2]);
  }
  log.append(record(3));
  log.close();
  assert.deepEqual(readBack(dir).versions, [1, 2, 3]);
}

test("a failed write leaves the log as it was", (t) => {
  for (const { pieceBytes } of FORMS) leavesItAsItWas(t, pieceBytes);
});
