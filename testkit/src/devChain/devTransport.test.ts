import assert from "node:assert/strict";
import { test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { Query as ServicesQuery } from "@milkyway/modules/services/client";
import {
  createClient,
  createSender,
  explain,
  followTxs,
  getAccount,
  message,
  mnemonicSigner,
  query,
  Refused,
  type Sender,
} from "@milkyway/sdk";
import { createDevChain } from "./createDevChain.ts";
import { devTransport } from "./devTransport.ts";

async function setUp() {
  const chain = await createDevChain({ seed: 1, world: true });
  const client = createClient(devTransport(chain));
  const signer = mnemonicSigner(DEV_ACCOUNTS[1]?.mnemonic ?? "");
  const sender = createSender(client, signer, { gasPrice: "0.01umilk", pollMs: 1 });
  return { chain, client, sender };
}

const send = ({ address }: Sender, toAddress: string, amount: bigint) =>
  message(MsgSend, { fromAddress: address, toAddress, amount: [{ denom: "umilk", amount }] });

test("the SDK sends to a chain in process and reads from it", async () => {
  const { chain, client, sender } = await setUp();
  const carol = chain.addressOf("carol");
  const before = chain.balance("carol", "umilk");
  const { sequence } = await getAccount(client, sender.address);
  const all = Array.from({ length: 10 }, (_, i) =>
    sender.send([send(sender, carol, BigInt(i + 1))]),
  );
  const landed = await Promise.all(all);
  assert.equal(chain.balance("carol", "umilk") - before, 55n);
  assert.equal((await getAccount(client, sender.address)).sequence, sequence + 10n);
  for (const { gasUsed, gasWanted } of landed) assert.ok(gasUsed <= gasWanted);
  const { services } = await query(client, ServicesQuery, "services", {});
  assert.equal(services.length, 4);
  assert.equal(await client.chainId(), chain.chainId);
});

test("transactions wait for blocks when automine is off", async () => {
  const { chain, sender } = await setUp();
  chain.automine = false;
  const { landed } = await sender.submit([send(sender, chain.addressOf("carol"), 1n)]);
  await chain.mine();
  assert.equal((await landed).height, chain.height);
});

test("refusals are explained", async () => {
  const { chain, sender } = await setUp();
  const tooMuch = sender.send([send(sender, chain.addressOf("carol"), 10n ** 30n)]);
  await assert.rejects(tooMuch, (error) => {
    assert.ok(error instanceof Refused);
    assert.match(explain(error).what, /insufficient funds/);
    return true;
  });
});

test("transactions are followed while blocks are made", async () => {
  const { chain, client, sender } = await setUp();
  const condition = `message.sender='${sender.address}'`;
  const from = chain.height + 1n;
  const seen: bigint[] = [];
  const followed = (async () => {
    for await (const { height } of followTxs(client, condition, { from, retryMs: 1 })) {
      seen.push(height);
      if (seen.length === 3) return;
    }
  })();
  for (let i = 0; i < 3; i++) await sender.send([send(sender, chain.addressOf("carol"), 1n)]);
  await followed;
  assert.deepEqual(seen, [from, from + 1n, from + 2n]);
});

test("what a chain in process does not have is told", async () => {
  const { client } = await setUp();
  await assert.rejects(client.transport.call("commit", {}), /a chain in process has no commit/);
});
