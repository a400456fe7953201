/** REST and gRPC answer in a thread of their own as they do in the thread that executes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { freePort } from "../sdk/devNode.ts";
import { everyCall, everyRoute } from "./everyMethod.ts";

const TOTAL = 11_000_000_000_000n;
const BOB = "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0";
const ALICE = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
const PLACES = ["api.address", "grpc.address", "faucet.address", "portal.address"];
const FREE_PORTS = PLACES.flatMap((name) => [`--${name}`, "127.0.0.1:0"]);

const startDev = (threads: 0 | 1, port: number, ...args: readonly string[]) =>
  new DevProcess([
    "dev",
    "--no-mining",
    "--fixed-prices",
    `--api.threads=${threads}`,
    `--rpc.laddr=127.0.0.1:${port}`,
    ...args,
    ...FREE_PORTS,
  ]);

test("every method gives the same answer with a thread of its own and without", async (t) => {
  const home = temporaryHome(t);
  const port = await freePort();
  const heard = async (threads: 0 | 1) => {
    const node = startDev(threads, port, "--home", home);
    t.after(() => node.end("SIGKILL"));
    const { rest = "", grpc = "" } = await node.ready();
    const rpc = await node.rpc();
    const height = await rpc.height();
    if (height < 4) await rpc.call("dev_mine", { blocks: 4 - height });
    const heights = ["2", "4", "5", "-1", "99999999999999999999"];
    const all = [...(await everyRoute(rest, heights)), ...(await everyCall(grpc, heights))];
    assert.equal(await node.end(), 0);
    const ports = new RegExp(`${new URL(rest).port}|${new URL(`http://${grpc}`).port}`);
    return all.map((each) => JSON.stringify(each).replace(ports, "PORT"));
  };
  const without = await heard(0);
  const within = await heard(1);
  assert.ok(without.length > 1000, `${without.length}`);
  assert.ok(without.filter((text) => text.includes("[200,")).length > 100);
  assert.deepEqual(within, without);
});

async function balance(rest: string): Promise<string> {
  const path = `/cosmos/bank/v1beta1/balances/${ALICE}/by_denom?denom=umilk`;
  const answer = (await (await fetch(rest + path)).json()) as { balance: { amount: string } };
  return answer.balance.amount;
}

test("who has heard of a block reads its state, and of a block taken back no more", async (t) => {
  const node = startDev(1, 0, "--ephemeral");
  t.after(() => node.end("SIGKILL"));
  const { rest = "" } = await node.ready();
  const rpc = await node.rpc();
  const set = (amount: number) =>
    rpc.call("dev_setBalance", { address: "alice", coins: `${amount}umilk` });
  const first = await balance(rest);
  for (let i = 1; i <= 30; i++) {
    await set(i);
    assert.equal(await balance(rest), `${i}`);
  }
  const { id } = await rpc.call<{ id: string }>("dev_snapshot");
  await set(77);
  assert.equal(await balance(rest), "77");
  await rpc.call("dev_revert", { id });
  assert.equal(await balance(rest), "30");
  await set(78);
  assert.equal(await balance(rest), "78");
  const state = await rpc.call("dev_dumpState");
  await set(79);
  assert.equal(await balance(rest), "79");
  await rpc.call("dev_loadState", { state });
  assert.equal(await balance(rest), "78");
  await rpc.call("dev_reset");
  assert.equal(await balance(rest), first);
  assert.equal(node.err, "");
  assert.equal(await node.end(), 0);
});

test("a state is read as a whole while blocks are made", async (t) => {
  const node = startDev(1, 0, "--ephemeral");
  t.after(() => node.end("SIGKILL"));
  const { rest = "" } = await node.ready();
  const rpc = await node.rpc();
  let isOver = false;
  const read = async () => {
    let last = 0;
    let [reads, heights] = [0, 0];
    for (; !isOver; reads++) {
      const answer = await fetch(
        `${rest}/cosmos/bank/v1beta1/denom_owners/uatom?pagination.limit=1000`,
      );
      const height = Number(answer.headers.get("grpc-metadata-x-cosmos-block-height"));
      assert.ok(height >= last, `${height} after ${last}`);
      if (height > last) heights++;
      last = height;
      const { denom_owners: owners } = (await answer.json()) as {
        denom_owners: readonly { balance: { amount: string } }[];
      };
      const sum = owners.reduce((total, { balance }) => total + BigInt(balance.amount), 0n);
      assert.equal(sum, TOTAL);
    }
    return { reads, heights };
  };
  const readers = [read(), read(), read()];
  for (let i = 0; i < 40; i++)
    await rpc.call("dev_impersonate", {
      messages: [1, 2, 3].map((amount) => ({
        "@type": "/cosmos.bank.v1beta1.MsgSend",
        from_address: ALICE,
        to_address: BOB,
        amount: [{ denom: "uatom", amount: `${amount + i}` }],
      })),
    });
  isOver = true;
  for (const { reads, heights } of await Promise.all(readers)) assert.ok(reads > 40 && heights > 5);
});
