import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { CometRpc } from "../network/cometRpc.ts";
import { DevProcess } from "./devProcess.ts";
import { temporaryHome } from "./temporaryHome.ts";

const ALICE = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
const BOB = "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0";

interface Where {
  readonly height: string;
  readonly time: string;
}

async function balance(rest: string, address: string, denom: string): Promise<string> {
  const path = `/cosmos/bank/v1beta1/balances/${address}/by_denom?denom=${denom}`;
  const answer = (await (await fetch(rest + path)).json()) as { balance: { amount: string } };
  return answer.balance.amount;
}

async function price(rest: string): Promise<string> {
  const path = "/connect/oracle/v2/get_price?currency_pair=TIA/USD";
  const answer = (await (await fetch(rest + path)).json()) as { price: { price: string } };
  return answer.price.price;
}

const FREE_PORTS = ["rpc.laddr", "api.address", "grpc.address", "faucet.address"].flatMap(
  (name) => [`--${name}`, "127.0.0.1:0"],
);

const mine = (rpc: CometRpc, blocks: number) => rpc.call<Where>("dev_mine", { blocks });

test("a developer decides about blocks, time and state", async (t) => {
  const home = temporaryHome(t);
  const node = new DevProcess(["dev", "--home", home, "--no-mining", ...FREE_PORTS]);
  t.after(() => node.end("SIGKILL"));
  const { rest = "" } = await node.ready();
  const rpc = await node.rpc();

  await t.test("it begins with services, plans and stakes", async () => {
    const { services } = (await (await fetch(`${rest}/milkyway/services/v1/services`)).json()) as {
      services: readonly { status: string }[];
    };
    assert.deepEqual(
      new Set(services.map(({ status }) => status)),
      new Set(["SERVICE_STATUS_ACTIVE", "SERVICE_STATUS_CREATED", "SERVICE_STATUS_INACTIVE"]),
    );
    assert.equal(await rpc.height(), 1);
  });

  await t.test("blocks are made, and time moves", async () => {
    const { height, time } = await mine(rpc, 3);
    assert.equal(height, "4");
    await rpc.call("dev_increaseTime", { seconds: 86_400 });
    const later = await mine(rpc, 1);
    assert.ok(Date.parse(later.time) - Date.parse(time) >= 86_400_000);
    const target = new Date(Date.parse(later.time) + 5000).toISOString().replace(".000Z", "Z");
    await rpc.call("dev_setNextBlockTime", { time: target });
    assert.equal(Date.parse((await mine(rpc, 1)).time), Date.parse(target));
    await assert.rejects(
      rpc.call("dev_setNextBlockTime", { time: "2020-01-01T00:00:00Z" }),
      /must be later/,
    );
  });

  await t.test("a snapshot is gone back to", async () => {
    const before = await balance(rest, ALICE, "umilk");
    const { id, height } = await rpc.call<{ id: string; height: string }>("dev_snapshot");
    await rpc.call("dev_setBalance", { address: "alice", coins: "5umilk" });
    assert.equal(await balance(rest, ALICE, "umilk"), "5");
    assert.equal((await rpc.call<Where>("dev_revert", { id })).height, height);
    assert.equal(await balance(rest, ALICE, "umilk"), before);
    await assert.rejects(rpc.call("dev_revert", { id }), /there is no snapshot 1/);
    assert.equal((await mine(rpc, 1)).height, `${Number(height) + 1}`);
  });

  await t.test("balances and prices are set, and anyone is impersonated", async () => {
    await rpc.call("dev_setBalance", { address: ALICE, coins: "5umilk" });
    await rpc.call("dev_faucet", { address: "alice", coins: [{ denom: "umilk", amount: "7" }] });
    const before = BigInt(await balance(rest, BOB, "umilk"));
    await rpc.call("dev_impersonate", {
      messages: [
        {
          "@type": "/cosmos.bank.v1beta1.MsgSend",
          from_address: ALICE,
          to_address: BOB,
          amount: [{ denom: "umilk", amount: "12" }],
        },
      ],
    });
    assert.equal(BigInt(await balance(rest, BOB, "umilk")) - before, 12n);
    await rpc.call("dev_setPrice", { denom: "utia", price: "6.5" });
    assert.equal(await price(rest), "650000000");
    await mine(rpc, 3);
    const later = Number(await price(rest));
    assert.ok(later > 630_000_000 && later < 670_000_000, `${later}`);
    await assert.rejects(rpc.call("dev_setPrice", { denom: "nope", price: "1" }), /not registered/);
    await assert.rejects(rpc.call("dev_setPrice", { denom: "utia", price: "much" }), /5\.20/);
  });

  await t.test("blocks come by themselves when wanted, and the chain begins anew", async () => {
    await rpc.call("dev_setIntervalMining", { milliseconds: 20 });
    const height = await rpc.height();
    await rpc.waitFor(height + 2);
    await rpc.call("dev_setIntervalMining", { milliseconds: 0 });
    const dump = await rpc.call<{ blocks: readonly unknown[] }>("dev_dumpState");
    assert.ok(dump.blocks.length >= height + 2);
    assert.equal((await rpc.call<Where>("dev_reset")).height, "1");
    await assert.rejects(rpc.call("dev_slash"), /is not there yet/);
  });
  assert.equal(await node.end(), 0);
});

test("the faucet gives, and a chain begins with the history of another", async (t) => {
  const [home, second] = [temporaryHome(t), temporaryHome(t)];
  const described = join(home, "described.json");
  const options = ["--no-mining", "--config-out", described, ...FREE_PORTS];
  const node = new DevProcess(["dev", "--home", home, ...options]);
  t.after(() => node.end("SIGKILL"));
  const { rest = "" } = await node.ready();
  const { faucet, chainId } = JSON.parse(readFileSync(described, "utf8"));
  const before = BigInt(await balance(rest, ALICE, "utia"));
  const post = (path: string, body: object) =>
    fetch(faucet + path, { method: "POST", body: JSON.stringify(body) });
  assert.equal((await post("/credit", { denom: "utia", address: ALICE })).status, 200);
  assert.equal((await post("/", { address: ALICE, coins: ["5utia"] })).status, 200);
  assert.equal(BigInt(await balance(rest, ALICE, "utia")) - before, 10_000_005n);
  for (const body of [{}, { address: "x", denom: "utia" }, { address: ALICE, coins: ["5"] }])
    assert.equal((await post("/credit", body)).status, 400);
  const chain = await (await fetch(`${faucet}/chain.json`)).json();
  assert.equal((chain as { chain_id: string }).chain_id, chainId);
  const list = await (await fetch(`${faucet}/assetlist.json`)).json();
  assert.equal((list as { assets: readonly unknown[] }).assets.length, 4);

  const dump = join(home, "dump.json");
  writeFileSync(dump, JSON.stringify(await (await node.rpc()).call("dev_dumpState")));
  const height = await (await node.rpc()).height();
  const had = await balance(rest, ALICE, "utia");
  assert.equal(await node.end(), 0);
  const other = new DevProcess(["dev", "--home", second, "--from", dump, ...options]);
  t.after(() => other.end("SIGKILL"));
  const { rest: otherRest = "" } = await other.ready();
  assert.equal(await (await other.rpc()).height(), height);
  assert.equal(await balance(otherRest, ALICE, "utia"), had);
  assert.equal(await other.end(), 0);
});
