import assert from "node:assert/strict";
import { test } from "node:test";
import { commandLine } from "../testing/commandLine.ts";

test("codes are explained in words, with what to do", async (t) => {
  const { json } = commandLine(t);
  const fee = await json("explain 13");
  assert.equal(fee.error, "sdk 13");
  assert.equal(fee.text, "insufficient fee");
  assert.ok(String(fee.meaning).length > 10 && String(fee["what to do"]).length > 10);
  assert.deepEqual(await json("explain sdk/13"), fee);
  assert.deepEqual(await json("explain 13 sdk"), fee);
  for (let code = 2; code <= 40; code++) {
    const { text } = await json(`explain ${code}`);
    assert.ok(typeof text === "string" && text !== "", `code ${code}`);
  }
  for (const space of ["services", "operators", "restaking", "rewards", "staking", "bank"]) {
    const { error, text } = await json(`explain ${space}/2`);
    assert.equal(error, `${space} 2`);
    assert.ok(typeof text === "string" && text !== "", space);
  }
});

test("what cannot be explained is said", async (t) => {
  const { run } = commandLine(t, { node: "tcp://127.0.0.1:1" });
  const cases: readonly (readonly [string, RegExp])[] = [
    ["explain everything", /^Error: "everything" is neither an error code nor the hash/],
    ["explain 99999", /^Error: nothing is known of code 99999 of codespace sdk\nA code is/],
    ["explain nowhere/1", /^Error: nothing is known of code 1 of codespace nowhere/],
    [`explain ${"AB".repeat(32)}`, /^Error: cannot reach the node at http:\/\/127\.0\.0\.1:1/],
  ];
  for (const [line, text] of cases) {
    const { code, err } = await run(line);
    assert.equal(code, 1, line);
    assert.match(err, text);
  }
});
