import assert from "node:assert/strict";
import { test } from "node:test";
import { busiest, startProfile } from "./profile.ts";

const frame = (functionName: string, url: string, lineNumber: number) => ({
  functionName,
  scriptId: "1",
  url,
  lineNumber,
  columnNumber: 0,
});

test("time is added up by function, and shares are of the whole", () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame("hash", "file:///somewhere/packages/store/src/tree/hash.ts", 9) },
      { id: 2, callFrame: frame("", "file:///somewhere/node_modules/ws/index.js", 0) },
      { id: 3, callFrame: frame("hash", "file:///somewhere/packages/store/src/tree/hash.ts", 9) },
      { id: 4, callFrame: frame("(idle)", "", -1) },
      { id: 5, callFrame: frame("dispatch", "", -1) },
    ],
    startTime: 0,
    endTime: 100,
    samples: [5, 1, 2, 3, 4, 1],
    timeDeltas: [300, 10, 20, 30, 15, 25],
  };
  assert.deepEqual(busiest(profile), [
    { place: "hash store/src/tree/hash.ts:10", share: 0.65 },
    { place: "(anonymous) node_modules/ws/index.js:1", share: 0.2 },
    { place: "(idle)", share: 0.15 },
  ]);
});

test("a profile of this thread names its busiest function", async () => {
  const stop = await startProfile();
  let sum = 0;
  function addUp() {
    for (let i = 0; i < 3e7; i++) sum += i % 7;
  }
  addUp();
  const functions = busiest(await stop());
  assert.ok(sum > 0);
  assert.ok(functions.some(({ place, share }) => place.startsWith("addUp ") && share > 0.1));
});
