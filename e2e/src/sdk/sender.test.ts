/** The SDK's sender against a developer chain that is a process of its own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { createSender, estimateGas, getAccount, message, Refused } from "@milkyway/sdk";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { clientAt, devSigner, freePort, startDevNode } from "./devNode.ts";
import { sendOverKills } from "./exactlyOnce.ts";

test("fifty transactions of one account are under way at a time, and a refusal stops none of them", async (t) => {
  const port = await freePort();
  const node = await startDevNode(temporaryHome(t), port);
  t.after(() => node.end("SIGKILL"));
  const client = clientAt(port);
  const sender = createSender(client, devSigner(1), { gasPrice: "0.01umilk", pollMs: 100 });
  const send = (amount: bigint) =>
    message(MsgSend, {
      fromAddress: sender.address,
      toAddress: sender.address,
      amount: [{ denom: "umilk", amount }],
    });
  const before = await getAccount(client, sender.address);
  const submitted = Array.from({ length: 50 }, (_, i) => sender.submit([send(BigInt(i + 1))]));
  const tooMuch = sender.submit([send(10n ** 30n)]);
  await assert.rejects(
    tooMuch,
    (error) => error instanceof Refused && /insufficient/.test(error.log),
  );
  const sent = await Promise.all(submitted);
  const landed = await Promise.all(sent.map((each) => each.landed));
  assert.deepEqual(
    sent.map(({ sequence }) => sequence - before.sequence),
    Array.from({ length: 50 }, (_, i) => BigInt(i)),
  );
  for (const { gasUsed, gasWanted } of landed) assert.ok(gasUsed <= gasWanted);
  const after = await getAccount(client, sender.address);
  assert.equal(after.sequence - before.sequence, 50n);
  const content = {
    messages: [send(1n)],
    fee: { amount: [{ denom: "umilk", amount: 1n }], gasLimit: 0n, payer: "", granter: "" },
  };
  const used = await estimateGas(client, devSigner(1), content, after.sequence);
  assert.ok(used > 0n);
});

test("transactions over a node that is killed midway land exactly once each", async (t) => {
  const { landedAtKill } = await sendOverKills({ home: temporaryHome(t), count: 200, kills: 1 });
  assert.equal(landedAtKill.length, 1);
  for (const landed of landedAtKill) assert.ok(landed > 0 && landed < 200);
});
