import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { Intake } from "./intake.ts";

const ACCEPTED = { code: 0 } as ResponseCheckTx;
const txs = (count: number) => Array.from({ length: count }, (_, i) => Uint8Array.of(i >> 8, i));

describe("the intake of a mempool", () => {
  it("prepares those that come next while others are checked", async () => {
    const seen: string[] = [];
    const intake = new Intake({
      async prefetch(batch) {
        seen.push(`prepare ${batch.length}`);
      },
      check(tx) {
        seen.push(`check ${(tx[0] as number) * 256 + (tx[1] as number)}`);
        return ACCEPTED;
      },
    });
    await Promise.all(txs(200).map((tx, i) => intake.add(tx, `${i}`)));
    const order = txs(200).map((_, i) => `check ${i}`);
    assert.deepEqual(
      seen.filter((what) => what.startsWith("check")),
      order,
    );
    assert.deepEqual(seen.slice(0, 3), ["prepare 128", "prepare 72", "check 0"]);
    assert.equal(intake.isBusy, false);
  });

  it("checks what could not be prepared, and waits while it is paused", async () => {
    const checked: number[] = [];
    const intake = new Intake({
      prefetch: () => Promise.reject(new Error("no threads")),
      check(tx) {
        checked.push(tx[1] as number);
        if (tx[1] === 2) throw new Error("a fault");
        if (tx[1] === 3) intake.pause();
        return ACCEPTED;
      },
    });
    const results = txs(6).map((tx, i) => intake.add(tx, `${i}`));
    await assert.rejects(results[2] as Promise<unknown>, /a fault/);
    await results[3];
    assert.deepEqual(checked, [0, 1, 2, 3]);
    intake.resume();
    await Promise.all([results[4], results[5]]);
    assert.deepEqual(checked, [0, 1, 2, 3, 4, 5]);
  });
});
