import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import type { Command } from "../../command.ts";
import { addDevKeys, commandLine } from "../testing/commandLine.ts";
import { CHAIN_ID, openTestChain, type TestChain } from "../testing/testChain.ts";
import { queryCommand } from "./index.ts";

const [ALICE, BOB] = DEV_ACCOUNTS.map(({ address }) => address) as [string, string];

const VALIDATOR = "milkvaloper1fzl6tt9f4uh5va3yv3pp648r33hxl5zk6mx6fz";

let chain: TestChain;
before(async () => {
  chain = await openTestChain();
});
after(() => chain.close());

interface Named {
  readonly path: string;
  readonly command: Command;
}

function leaves(command: Command, path: string): readonly Named[] {
  if (command.commands === undefined) return [{ path, command }];
  return command.commands.flatMap((inner) => leaves(inner, `${path} ${inner.name}`));
}

test("every query of every module answers its example, or says what is not there", async (t) => {
  const line = commandLine(t, { node: chain.node, isTest: true });
  const { run } = line;
  await addDevKeys(line);
  const groups = (queryCommand.commands ?? []).filter(({ commands }) => commands);
  const all = groups.flatMap((group) => leaves(group, `milkywayd query ${group.name}`));
  assert.ok(all.length > 150, `${all.length}`);
  for (const { command } of all)
    for (const example of command.examples ?? []) {
      const words = example.replace(/^milkywayd /, "").split(" ");
      const { code, out, err } = await run(words);
      assert.ok(
        code === 0 ? out !== "" : /^Error: .+ \(\w+ \d+\)$/m.test(err),
        `${example}\n${err}`,
      );
      assert.ok(!/ {4}at |undefined|\[object/.test(err + out), `${example}\n${err}\n${out}`);
    }
});

test("answers are printed as YAML, or as JSON", async (t) => {
  const { run, json } = commandLine(t, { node: chain.node });
  const { out } = await run(`q bank balance ${ALICE} umilk`);
  assert.equal(out, `balance:\n  amount: "1000000000000"\n  denom: umilk`);
  assert.deepEqual(await json(`q bank balance ${ALICE} umilk`), {
    balance: { denom: "umilk", amount: "1000000000000" },
  });
  const line = (await run(`q bank balance ${ALICE} umilk -o json --no-indent`)).out;
  assert.equal(line, '{"balance":{"denom":"umilk","amount":"1000000000000"}}');
});

test("pages are asked for under both names", async (t) => {
  const { json } = commandLine(t, { node: chain.node });
  const first = await json(`q bank balances ${ALICE} --limit 1 --count-total`);
  const { next_key: key, total } = first.pagination as { next_key: string; total: string };
  assert.equal(total, "4");
  const denom = ({ balances }: typeof first) => (balances as { denom: string }[])[0]?.denom;
  assert.equal(denom(first), "uatom");
  assert.equal(denom(await json(["q", "bank", "balances", ALICE, "--page-key", key])), "ubtc");
  assert.equal(
    denom(await json(`q bank balances ${ALICE} --page-offset 2 --page-limit 1`)),
    "umilk",
  );
  assert.equal(denom(await json(`q bank balances ${ALICE} --page 4 --limit 1`)), "utia");
  assert.equal(denom(await json(`q bank balances ${ALICE} --reverse`)), "utia");
});

test("names of keys stand for addresses", async (t) => {
  const line = commandLine(t, { node: chain.node, isTest: true });
  await addDevKeys(line);
  const byName = await line.json("q auth account-info alice");
  assert.deepEqual(byName, await line.json(`q auth account-info ${ALICE}`));
  const delegations = await line.json("q staking delegations-to validator");
  assert.equal((delegations.delegation_responses as unknown[]).length, 1);
});

test("blocks, validators and heights", async (t) => {
  const { json, run } = commandLine(t, { node: chain.node });
  const block = await json("q block --type=height 1");
  assert.equal((block.header as { chain_id: string }).chain_id, CHAIN_ID);
  assert.equal((await json("q block-results 1")).height, "1");
  const found = await json(["q", "blocks", "--query", "block.height=1"]);
  assert.deepEqual([found.total_count, (found.blocks as unknown[]).length], ["1", 1]);
  const set = await json("q comet-validator-set");
  const [validator, ...others] = set.validators as { address: string; pub_key: object }[];
  assert.equal(others.length, 0);
  assert.match(validator?.address ?? "", /^milkvalcons1/);
  assert.deepEqual(Object.keys(validator?.pub_key ?? {}), ["@type", "key"]);
  assert.equal((await run("q block 99999")).code, 1);
  assert.match((await run(`q bank balances ${BOB} --height 99999`)).err, /invalid height/);
});

test("mistakes give one sentence", async (t) => {
  const { run } = commandLine(t);
  const at = `--node ${chain.node}`;
  const cases: readonly (readonly [string, RegExp])[] = [
    [`q bank balances ${ALICE}x ${at}`, /invalid address "milk1.*" for argument address/],
    [`q bank balances ${VALIDATOR} ${at}`, /begins with milkvaloper1, not with milk1/],
    [`q bank balances nobody ${at}`, /there is no key "nobody"/],
    [`q operators operator 4294967296 ${at}`, /from 0 to 4294967295/],
    [`q operators operator 77 ${at}`, /operator not found/],
    [`q bank balances ${ALICE} ${at} --limit -1`, /cannot be negative/],
    [
      `q bank balances ${ALICE} --node tcp://127.0.0.1:9999`,
      /cannot reach the node .* nothing listens/,
    ],
    [`q bank balances ${ALICE} --node :`, /invalid value ":" for --node|cannot reach/],
    [`q tx zz ${at}`, /is no hash/],
    [`q tx ${"ab".repeat(32)} ${at}`, /no transaction with hash/],
    [`q txs ${at}`, /--query is missing/],
    [`q block x ${at}`, /invalid height/],
  ];
  for (const [line, text] of cases) {
    const { code, err } = await run(line);
    assert.equal(code, 1, line);
    assert.match(err, text, line);
    assert.ok(!err.includes("    at "), line);
  }
});
