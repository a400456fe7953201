import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import type { JsonObject } from "@milkyway/codec";
import { addDevKeys, type CommandLine, commandLine } from "../testing/commandLine.ts";
import { openTestChain, type TestChain } from "../testing/testChain.ts";

const [ALICE, BOB, CAROL] = DEV_ACCOUNTS.map(({ address }) => address) as [string, string, string];

let chain: TestChain;
before(async () => {
  chain = await openTestChain();
});
after(() => chain.close());

async function prepared(t: Parameters<typeof commandLine>[0]): Promise<CommandLine> {
  const line = commandLine(t, { node: chain.node, isTest: true });
  await addDevKeys(line);
  return line;
}

const SEND = ["--gas-prices", "0.001umilk", "-y", "--wait"];

test("coins are sent, and the answer is that of the block", async (t) => {
  const { json, run } = await prepared(t);
  const sent = await json(["tx", "bank", "send", "alice", "bob", "5umilk", ...SEND]);
  assert.equal(sent.code, 0);
  assert.ok(BigInt(String(sent.height)) > 0n);
  assert.ok(BigInt(String(sent.gas_used)) <= BigInt(String(sent.gas_wanted)));
  const found = await json(`q tx ${sent.txhash}`);
  assert.deepEqual(found, sent);
  const bySequence = await json(["q", "tx", "--type=acc_seq", `${ALICE}/0`]);
  assert.equal(bySequence.txhash, sent.txhash);
  assert.equal((await run(`q wait-tx ${sent.txhash}`)).code, 0);
  const query = `transfer.recipient='${BOB}'`;
  const searched = await json(["q", "txs", "--query", query]);
  assert.equal(searched.total_count, "1");
});

test("without --wait the check alone is printed", async (t) => {
  const { json } = await prepared(t);
  const flags = ["--fees", "200umilk", "--gas", "200000", "-y"];
  const sent = await json(["tx", "bank", "send", "alice", "bob", "5umilk", ...flags]);
  assert.deepEqual([sent.code, sent.height, sent.tx], [0, "0", null]);
  assert.equal((await json(`q wait-tx ${sent.txhash}`)).code, 0);
});

test("a transaction that is refused gives exit code 1 and says what to do", async (t) => {
  const { run } = await prepared(t);
  const cheap = await run([
    "tx",
    "bank",
    "send",
    "alice",
    "bob",
    "5umilk",
    "-y",
    "--gas",
    "200000",
  ]);
  assert.equal(cheap.code, 1);
  assert.match(cheap.err, /was refused .*insufficient fee/);
  assert.match(cheap.err, /Give --fees 200umilk/);
});

test("a transaction that fails in its block gives exit code 1", async (t) => {
  const { run, json } = await prepared(t);
  const flags = ["--gas", "300000", "--fees", "300umilk", "-y"];
  const words = [
    "tx",
    "restaking",
    "operator",
    "join-service",
    "77",
    "88",
    "--from",
    "alice",
    ...flags,
  ];
  const failed = await run([...words, "--wait"]);
  assert.equal(failed.code, 1);
  assert.match(failed.err, /failed in block \d+: .*operator/);
  const hash = /txhash: (\S+)/.exec(failed.out)?.[1] ?? "";
  const explained = await json(`explain ${hash}`);
  assert.match(String(explained.message), /MsgJoinService/);
  assert.match(String(explained.result), /it failed: /);
  assert.equal((await run(`q wait-tx ${hash}`)).code, 1);
});

test("what would fail is found by the simulation, and not sent", async (t) => {
  const { run, json } = await prepared(t);
  const before = await json("q auth account-info alice");
  const { code, err } = await run(["tx", "bank", "send", "alice", "bob", "9utoken", ...SEND]);
  assert.equal(code, 1);
  assert.match(err, /the transaction would fail: .*insufficient funds/);
  assert.deepEqual(await json("q auth account-info alice"), before);
});

test("nothing is sent without consent", async (t) => {
  const { run } = await prepared(t);
  const words = ["tx", "bank", "send", "alice", "bob", "5umilk", "--fees", "200umilk"];
  const refused = await run(words, ["n"]);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /the transaction was not sent/);
  assert.match((await run(words)).err, /the transaction was not sent/);
  assert.equal((await run(words, ["y"])).code, 0);
});

test("another account pays the fee", async (t) => {
  const { json } = await prepared(t);
  const before = await json(`q bank balance ${CAROL} umilk`);
  const sent = await json([
    ..."tx bank send alice bob 5umilk --fee-payer carol --sign-mode amino-json".split(" "),
    ...SEND,
  ]);
  assert.equal(sent.code, 0);
  assert.notDeepEqual(await json(`q bank balance ${CAROL} umilk`), before);
});

test("several messages of a file go in one transaction", async (t) => {
  const { json, run, file } = await prepared(t);
  const type = "/cosmos.bank.v1beta1.MsgSend";
  const amount = [{ denom: "umilk", amount: "7" }];
  const messages: JsonObject[] = [
    { "@type": type, to_address: "bob", amount },
    { "@type": type, from_address: ALICE, to_address: CAROL, amount },
  ];
  const path = file("messages.json", messages);
  const sent = await json(["tx", "batch", path, "--from", "alice", ...SEND]);
  const tx = sent.tx as { body: { messages: { to_address: string }[] } };
  assert.deepEqual(
    tx.body.messages.map((message) => message.to_address),
    [BOB, CAROL],
  );
  const wrong = file("wrong.json", [{ "@type": type, amount: [{ denom: "umilk", amount: "x" }] }]);
  const refused = await run(["tx", "batch", wrong, "--from", "alice", ...SEND]);
  assert.match(
    refused.err,
    /message 0 of .*wrong.json: this makes no MsgSend: amount\[0\]\.amount/,
  );
});

test("mistakes give one sentence", async (t) => {
  const { run, file } = await prepared(t);
  const cases: readonly (readonly [string, RegExp])[] = [
    ["tx staking unbond validator 5umilk", /--from is missing/],
    ["tx bank send alice bob 5", /invalid value "5" for argument amount/],
    ["tx bank send alice nobody 5umilk", /there is no key "nobody"/],
    [`tx bank send alice ${BOB}z 5umilk`, /invalid address/],
    ["tx bank send alice bob 5umilk --from bob", /they must be the same/],
    ["tx bank send alice bob 5umilk --gas many", /invalid value "many" for --gas/],
    ["tx bank send alice bob 5umilk --fees 1umilk --gas-prices 1umilk", /cannot both be given/],
    ["tx bank send alice bob 5umilk --ledger", /--ledger is not supported/],
    [
      "tx restaking user set-preferences --trusted-service 1- --from alice",
      /invalid --trusted-service/,
    ],
    ["tx rewards create-rewards-plan /none.json --from alice", /cannot read \/none.json/],
    [
      `tx rewards create-rewards-plan ${file("p.json", "{}")} --from alice`,
      /needs an amount_per_day/,
    ],
    [`tx sign ${file("x.json", "{")} --from alice`, /x.json is no JSON/],
    [`tx sign ${file("y.json", "{}")} --from alice`, /holds no transaction/],
    ["tx decode zz!", /no base64/],
    ["tx decode AAAA", /no transaction/],
    ["tx gov vote 1 perhaps --from alice", /must be one of yes/],
  ];
  for (const [line, text] of cases) {
    const { code, err } = await run(line);
    assert.equal(code, 1, line);
    assert.match(err, text, line);
    assert.ok(!err.includes("    at "), line);
  }
});
