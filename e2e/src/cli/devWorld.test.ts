/** What a developer chain begins with, and what of it is told to programs. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

const PLACES = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];
const ANY_PORT = PLACES.flatMap((name) => [`--${name}`, "127.0.0.1:0"]);
const [IVAN, GRACE] = [
  "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5",
  "milk1lr9pqfvkl02rc6x5jq4g20l9ylx30lz7pprqd8",
];

type Json = Readonly<Record<string, unknown>>;

function startDev(t: TestContext, ...args: readonly string[]): DevProcess {
  const node = new DevProcess(["dev", ...args]);
  t.after(() => node.end("SIGKILL"));
  return node;
}

async function listAt(rest: string, path: string, name: string): Promise<readonly Json[]> {
  const answer = (await (await fetch(rest + path)).json()) as Json;
  assert.ok(Array.isArray(answer[name]), `${path}: ${JSON.stringify(answer)}`);
  return answer[name] as readonly Json[];
}

const valuesOf = (items: readonly Json[], name: string) => new Set(items.map((each) => each[name]));

async function amountOf(rest: string, address: string): Promise<bigint> {
  const path = `/cosmos/bank/v1beta1/balances/${address}/by_denom?denom=umilk`;
  const { balance } = (await (await fetch(rest + path)).json()) as { balance: { amount: string } };
  return BigInt(balance.amount);
}

async function checkRegistry(rest: string): Promise<void> {
  const services = await listAt(rest, "/milkyway/services/v1/services", "services");
  assert.equal(services.length, 4);
  assert.deepEqual(valuesOf(services, "accredited"), new Set([true, false]));
  const operators = await listAt(rest, "/milkyway/operators/v1/operators", "operators");
  assert.equal(operators.length, 4);
  assert.ok(valuesOf(operators, "status").has("OPERATOR_STATUS_INACTIVATING"));
  const pools = await listAt(rest, "/milkyway/pools/v1/pools", "pools");
  assert.deepEqual(valuesOf(pools, "denom"), new Set(["utia", "uatom", "ubtc"]));
}

async function checkPlans(rest: string): Promise<void> {
  const plans = await listAt(rest, "/milkyway/rewards/v1/rewards_plans", "rewards_plans");
  assert.equal(plans.length, 9);
  const funds = await Promise.all(plans.map((plan) => amountOf(rest, `${plan.rewards_pool}`)));
  assert.ok(funds.some((amount) => amount > 0n) && funds.some((amount) => amount === 0n));
}

async function checkStakes(rest: string): Promise<void> {
  const user = `/milkyway/restaking/v1/delegations/${IVAN}`;
  for (const kind of ["pool", "operator", "service"])
    assert.ok((await listAt(rest, `${user}/${kind}s`, "delegations")).length > 0, kind);
  const { preferences } = (await (
    await fetch(`${rest}/milkyway/restaking/v1/users/${IVAN}/preferences`)
  ).json()) as { preferences: { trusted_services: readonly unknown[] } };
  assert.equal(preferences.trusted_services.length, 1);
}

test("the world of a developer chain has something for every screen, and rewards grow at once", async (t) => {
  const node = startDev(t, "--ephemeral", "--no-mining", ...ANY_PORT);
  const { rest = "" } = await node.ready();
  await checkRegistry(rest);
  await checkPlans(rest);
  await checkStakes(rest);
  const rpc = await node.rpc();
  const rewards = async () => {
    const path = `/milkyway/rewards/v1/delegators/${IVAN}/rewards`;
    return JSON.stringify(await listAt(rest, path, "rewards"));
  };
  await rpc.call("dev_mine", { blocks: 2 });
  const before = await rewards();
  await rpc.call("dev_mine", { blocks: 2 });
  assert.notEqual(await rewards(), before);
  assert.match(before, /umilk/);
});

test("with --json the first line is the chain as one object, the same as in the file", async (t) => {
  const file = join(temporaryHome(t), "dev.json");
  const node = startDev(t, "--ephemeral", "--json", "--config-out", file, ...ANY_PORT);
  const places = await node.ready();
  const [line = "", ready, ...more] = node.out.trimEnd().split("\n");
  assert.deepEqual(more, []);
  assert.match(ready ?? "", /^ready rpc=/);
  const dev = JSON.parse(line);
  assert.deepEqual(dev, JSON.parse(readFileSync(file, "utf8")));
  assert.deepEqual([dev.rpc, dev.rest, dev.ws], [places.rpc, places.rest, places.ws]);
  assert.equal(dev.accounts.length, 11);
  assert.ok(dev.readyInMs > 0);
});

test("ports that are taken are replaced by free ones, which are told", async (t) => {
  const [first, second] = [startDev(t, "--ephemeral"), startDev(t, "--ephemeral")];
  const [one, other] = [await first.ready(), await second.ready()];
  for (const name of ["rpc", "rest", "grpc"]) assert.notEqual(one[name], other[name]);
  for (const node of [first, second]) assert.ok((await (await node.rpc()).height()) >= 1);
  const faucets = [first, second].map(({ out }) => /^faucet {4}(\S+)$/m.exec(out)?.[1]);
  assert.notEqual(faucets[0], faucets[1]);
});

test("the other methods for developers", async (t) => {
  const node = startDev(t, "--ephemeral", "--no-mining", ...ANY_PORT);
  const { rest = "" } = await node.ready();
  const rpc = await node.rpc();
  const [, dry] = await listAt(rest, "/milkyway/rewards/v1/rewards_plans", "rewards_plans");
  const pool = `${dry?.rewards_pool}`;
  assert.equal(await amountOf(rest, pool), 0n);
  await rpc.call("dev_fundPlan", { plan_id: dry?.id, coins: "1000000000umilk" });
  assert.equal(await amountOf(rest, pool), 1_000_000_000n);

  const height = await rpc.height();
  await rpc.call("dev_setAutomine", { enabled: true });
  const coins = [{ denom: "umilk", amount: "1" }];
  await rpc.call("dev_faucet", { address: GRACE, coins });
  assert.equal(await rpc.height(), height + 1);
  await rpc.call("dev_setAutomine", { enabled: false });

  const left = await amountOf(rest, pool);
  const dump = await rpc.call<{ readonly time: string }>("dev_dumpState");
  await rpc.call("dev_faucet", { address: GRACE, coins });
  await rpc.call("dev_mine", { blocks: 2 });
  const held = await amountOf(rest, GRACE);
  const { height: loaded } = await rpc.call<{ height: string }>("dev_loadState", { state: dump });
  assert.equal(loaded, `${height + 1}`);
  assert.equal(await amountOf(rest, GRACE), held - 1n);
  assert.equal(await amountOf(rest, pool), left);
  assert.deepEqual(await rpc.call("dev_dumpState"), dump);
  const other = { ...dump, time: `${BigInt(dump.time) + 1n}` };
  await assert.rejects(rpc.call("dev_loadState", { state: other }), /dev --from dump\.json/);
  await assert.rejects(rpc.call("dev_loadState"), /state must be given/);
  await assert.rejects(rpc.call("dev_fundPlan", { plan_id: 999, coins }), /plan/);
  await assert.rejects(rpc.call("dev_mine", { blocks: "many" }), /blocks must be a whole number/);
  await assert.rejects(rpc.call("dev_setAutomine", {}), /enabled must be true or false/);
});

test("a developer chain begins with the export of another", async (t) => {
  const [home, second] = [temporaryHome(t), temporaryHome(t)];
  const node = startDev(t, "--home", home, "--no-mining", ...ANY_PORT);
  const rpc = await node.rpc();
  await rpc.call("dev_faucet", { address: GRACE, coins: "77umilk" });
  const had = await amountOf((await node.ready()).rest ?? "", GRACE);
  assert.equal(await node.end(), 0);
  const file = join(home, "exported.json");
  const exported = runCommand(["export", "--home", home, "--output-document", file]);
  assert.equal(exported.code, 0, exported.err);
  const again = startDev(t, "--home", second, "--from", file, "--no-mining", ...ANY_PORT);
  const { rest = "" } = await again.ready();
  assert.equal(await amountOf(rest, GRACE), had);
  await checkRegistry(rest);
  assert.equal(await again.end(), 0);
});
