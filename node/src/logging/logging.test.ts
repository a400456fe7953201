import assert from "node:assert/strict";
import { test } from "node:test";
import { createLogger } from "./createLogger.ts";
import { parseLogLevels } from "./logLevels.ts";

function lines(format: "plain" | "json", level: string, hasColors = false) {
  const written: string[] = [];
  const logger = createLogger({
    format,
    levels: parseLogLevels(level),
    hasColors,
    write: (line) => written.push(line),
    now: () => 1_700_000_000_123,
  });
  return { logger, written };
}

test("a plain line has time, level, message and fields", () => {
  const { logger, written } = lines("plain", "info");
  logger("engine").info("a block", { height: 5n, name: "two words", empty: "" });
  assert.deepEqual(written, [
    '22:13:20.123 INF a block height=5 name="two words" empty="" module=engine',
  ]);
});

test("a JSON line can be parsed", () => {
  const { logger, written } = lines("json", "debug");
  logger("engine").debug('says "hi"', { height: 5n, ok: true });
  assert.deepEqual(JSON.parse(written[0] ?? ""), {
    level: "debug",
    module: "engine",
    height: "5",
    ok: true,
    time: "2023-11-14T22:13:20.123Z",
    message: 'says "hi"',
  });
});

test("levels hold by module", () => {
  const { logger, written } = lines("plain", "consensus:debug,*:error");
  logger("consensus").debug("a");
  logger("mempool").warn("b");
  logger("mempool").error("c");
  assert.deepEqual(
    written.map((line) => line.split(" ")[2]),
    ["a", "c"],
  );
});

test("a level that is none is named", () => {
  assert.throws(() => parseLogLevels("*:loud"), /^Error: "loud" is no log level/);
  assert.equal(parseLogLevels("disabled").others, "none");
  assert.equal(parseLogLevels("state:info").others, "none");
});
