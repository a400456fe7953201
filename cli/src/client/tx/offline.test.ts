import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { addDevKeys, type CommandLine, commandLine } from "../testing/commandLine.ts";
import { CHAIN_ID, openTestChain, type TestChain } from "../testing/testChain.ts";

const [ALICE, BOB] = DEV_ACCOUNTS.map(({ address }) => address) as [string, string];

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

test("a transaction is made, signed, checked and sent in steps", async (t) => {
  const { run, json, file } = await prepared(t);
  const flags = "--generate-only --gas 200000 --fees 200umilk --note hello";
  const unsigned = await run(`tx bank send ${ALICE} ${BOB} 5umilk ${flags}`);
  assert.equal(unsigned.code, 0, unsigned.err);
  const plain = file("tx.json", unsigned.out);
  assert.equal((await run(`tx validate-signatures ${plain}`)).code, 1);
  for (const mode of ["direct", "amino-json"]) {
    const signed = file(
      "signed.json",
      (await run(`tx sign ${plain} --from alice --sign-mode ${mode}`)).out,
    );
    const checked = await run(`tx validate-signatures ${signed}`);
    assert.equal(checked.code, 0, checked.out);
    const { out: encoded } = await run(`tx encode ${signed}`);
    assert.deepEqual(
      await json(`tx decode ${encoded}`),
      JSON.parse((await run(`tx sign ${signed} --from alice --sign-mode ${mode}`)).out),
    );
    const sent = await json(`tx broadcast ${signed} --wait`);
    assert.equal(sent.code, 0, mode);
  }
  assert.match((await run(`tx broadcast ${plain}`)).err, /without signatures/);
});

test("a key signs with no node at hand", async (t) => {
  const { run, file } = await prepared(t);
  const unsigned = await run(
    `tx bank send ${ALICE} ${BOB} 5umilk --generate-only --offline --gas 200000 --fees 200umilk`,
  );
  const plain = file("tx.json", unsigned.out);
  const nowhere = "--offline --node tcp://127.0.0.1:9999";
  const lacking = await run(`tx sign ${plain} --from alice ${nowhere}`);
  assert.match(lacking.err, /--account-number and --sequence must be given too/);
  const full = `${nowhere} -a 1 -s 5 --chain-id ${CHAIN_ID}`;
  const signed = await run(`tx sign ${plain} --from alice ${full}`);
  assert.equal(signed.code, 0, signed.err);
  const path = file("signed.json", signed.out);
  assert.equal((await run(`tx validate-signatures ${path} ${full}`)).code, 0);
  const other = await run(`tx validate-signatures ${path} ${full.replace(CHAIN_ID, "other-1")}`);
  assert.equal(other.code, 1);
});

test("a threshold of keys signs together", async (t) => {
  const { run, json, file } = await prepared(t);
  const team = await json("keys add team --multisig alice,bob,carol --multisig-threshold 2");
  await json(["tx", "bank", "send", "alice", String(team.address), "10000umilk", ...SEND]);
  const plain = file(
    "tx.json",
    (await run(`tx bank send team ${BOB} 5umilk --generate-only --gas 200000 --fees 200umilk`)).out,
  );
  const sign = async (name: string) =>
    file(`${name}.json`, (await run(`tx sign ${plain} --from ${name} --multisig team`)).out);
  const [alice, carol] = [await sign("alice"), await sign("carol")];
  const few = await run(`tx multisign ${plain} team ${alice}`);
  assert.match(few.err, /2 members must sign, and 1 did/);
  const signed = file(
    "signed.json",
    (await run(`tx multisign ${plain} team ${alice} ${carol}`)).out,
  );
  const checked = await run(`tx validate-signatures ${signed}`);
  assert.equal(checked.code, 0, checked.out);
  assert.equal((await json(`tx broadcast ${signed} --wait`)).code, 0);
  const late = await run(`tx multisign ${plain} team ${alice} ${carol}`);
  assert.match(late.err, /is for sequence 0, and the account is at 1/);
});

test("several transactions are signed and sent one after the other", async (t) => {
  const { run, json, file } = await prepared(t);
  const make = async (amount: string) =>
    (
      await run(
        `tx bank send ${BOB} ${ALICE} ${amount} --generate-only --gas 200000 --fees 200umilk`,
      )
    ).out;
  const batch = file("txs.json", `${await make("1umilk")}\n${await make("2umilk")}\n`);
  const signed = await run(`tx sign-batch ${batch} --from bob`);
  assert.equal(signed.out.split("\n").length, 2);
  const path = file("signed.json", signed.out);
  assert.equal((await run(`tx broadcast ${path} --wait`)).code, 0);
  const one = await run(`tx sign-batch ${batch} --from bob --append`);
  const appended = JSON.parse(one.out) as { body: { messages: unknown[] } };
  assert.equal(appended.body.messages.length, 2);
  assert.equal((await json(`tx broadcast ${file("one.json", one.out)} --wait`)).code, 0);
});
