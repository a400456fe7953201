/** CosmJS as a client of the RPC server, over HTTP and over WebSocket. */
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { type TestContext, test } from "node:test";
import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { Comet38Client, connectComet } from "@cosmjs/tendermint-rpc";
import { toHex, utf8 } from "@milkyway/bytes";
import { serveRpc } from "@milkyway/node";
import { ProbeChain } from "../wire/probeChain.ts";

interface World {
  readonly chain: ProbeChain;
  /** `http://…` and `ws://…` */
  readonly urls: readonly string[];
}

async function startWorld(t: TestContext): Promise<World> {
  const chain = new ProbeChain();
  await chain.start();
  const { engine, application } = chain;
  const server = await serveRpc({
    listen: { host: "127.0.0.1", port: 0 },
    engine,
    application,
    node: { id: "ab".repeat(20), moniker: "probe", listenAddress: "tcp://127.0.0.1:26656" },
  });
  t.after(async () => {
    await server.close();
    await chain.close();
  });
  return { chain, urls: [server.url, server.url.replace("http", "ws")] };
}

const send = ({ address }: ProbeChain) => [
  {
    "@type": "/cosmos.bank.v1beta1.MsgSend",
    from_address: address,
    to_address: address,
    amount: [{ denom: "umilk", amount: "5" }],
  },
];

async function checkReading(client: Comet38Client, chain: ProbeChain): Promise<void> {
  const latest = Number(chain.engine.chain.latestHeight);
  const status = await client.status();
  assert.equal(status.nodeInfo.network, "probe-1");
  assert.equal(status.syncInfo.latestBlockHeight, latest);
  assert.equal(status.validatorInfo?.votingPower, 500_000n);
  const { block, blockId } = await client.block(latest);
  assert.equal(block.header.height, latest);
  assert.equal(block.lastCommit?.height, latest - 1);
  const found = await client.blockSearch({ query: `block.height=${latest}` });
  assert.deepEqual(found.blocks[0]?.blockId, blockId);
  const results = await client.blockResults(3);
  assert.equal(results.results[0]?.code, 2);
  assert.ok(results.finalizeBlockEvents.length > 0);
  const { commit } = await client.commit(latest - 1);
  assert.equal(commit.signatures.length, 1);
  const { validators, total } = await client.validatorsAll();
  assert.deepEqual([validators.length, total], [1, 1]);
  const { blockMetas } = await client.blockchain(1, 3);
  assert.deepEqual(
    blockMetas.map(({ header }) => header.height),
    [3, 2, 1],
  );
  assert.equal((await client.genesis()).chainId, "probe-1");
  assert.equal((await client.abciInfo()).lastBlockHeight, latest);
  assert.equal((await client.numUnconfirmedTxs()).total, 0);
}

async function checkTxs(client: Comet38Client): Promise<void> {
  const query = "message.module='restaking'";
  const found = await client.txSearch({ query, prove: true, per_page: 2 });
  assert.deepEqual([found.totalCount, found.txs.length], [4, 2]);
  const all = await client.txSearchAll({ query, per_page: 3 });
  assert.equal(all.txs.length, 4);
  const [first] = found.txs;
  assert.ok(first?.proof !== undefined);
  const { height, index, result } = await client.tx({ hash: first.hash, prove: true });
  assert.deepEqual([height, index, result.code], [first.height, first.index, 0]);
  assert.ok(result.events.some(({ type }) => type === "message"));
  await assert.rejects(client.tx({ hash: new Uint8Array(32) }), /not found/);
}

async function checkQueries(client: Comet38Client, chain: ProbeChain): Promise<void> {
  const request = utf8(`\n${String.fromCharCode(chain.address.length)}${chain.address}`);
  const path = "/cosmos.bank.v1beta1.Query/AllBalances";
  const { code, value } = await client.abciQuery({ path, data: request });
  assert.equal(code, 0);
  assert.ok(Buffer.from(value).includes("umilk"));
  const proven = await client.abciQuery({ path: "/store/bank/key", data: utf8("x"), prove: true });
  assert.deepEqual(
    proven.proof?.ops.map(({ type }) => type),
    ["ics23:iavl", "ics23:simple"],
  );
  const wrong = await client.abciQuery({ path: "/nope", data: new Uint8Array(0) });
  assert.deepEqual([wrong.code, wrong.codespace], [6, "sdk"]);
}

/** What is in a client, by a dotted path of names that are private to it. */
function inside(client: object, path: string): object {
  let part = client;
  for (const name of path.split(".")) part = (Reflect.get(part, name) as object | undefined) ?? {};
  return part;
}

/** Disconnects a client. On a socket that alone makes it connect again, for ever: it takes its own end for an accident. */
async function quit(client: Comet38Client): Promise<void> {
  const reconnecting = inside(client, "client.socket");
  const connectNoMore = () =>
    clearTimeout(Reflect.get(reconnecting, "reconnectTimeout") as NodeJS.Timeout | undefined);
  const socket = inside(reconnecting, "socket.socket.socket.socket");
  const closed = socket instanceof EventEmitter ? once(socket, "close") : undefined;
  client.disconnect();
  connectNoMore();
  await closed;
  connectNoMore();
}

/** Works with a client of a server, and disconnects it whatever happens. */
async function withClient(
  url: string,
  work: (client: Comet38Client) => Promise<void>,
): Promise<void> {
  const client = await Comet38Client.connect(url);
  try {
    await work(client);
  } finally {
    await quit(client);
  }
}

test("a client reads blocks, transactions and state", async (t) => {
  const { chain, urls } = await startWorld(t);
  assert.ok((await connectComet(urls[0] as string)) instanceof Comet38Client);
  for (const url of urls)
    await withClient(url, async (client) => {
      await checkReading(client, chain);
      await checkTxs(client);
      await checkQueries(client, chain);
    });
});

/** What a client hears of while a transaction is put into a block, in the order in which it hears it. */
async function hear(client: Comet38Client, chain: ProbeChain): Promise<readonly string[]> {
  const heard: string[] = [];
  const blocks = client.subscribeNewBlock();
  const headers = client.subscribeNewBlockHeader();
  const txs = client.subscribeTx("message.action='/cosmos.bank.v1beta1.MsgSend'");
  const done = new Promise<void>((resolve, error) => {
    const say = (text: string) => {
      if (heard.push(text) === 3) resolve();
    };
    blocks.addListener({ next: ({ header }) => say(`block ${header.height}`), error });
    headers.addListener({ next: ({ height }) => say(`header ${height}`), error });
    txs.addListener({ next: ({ hash, result }) => say(`tx ${toHex(hash)} ${result.code}`), error });
  });
  // Calls on a socket are answered in their order: when this one is, the subscriptions are there.
  await client.health();
  const sent = await client.broadcastTxSync({ tx: chain.sign(send(chain)) });
  assert.equal(sent.code, 0, sent.log);
  await chain.engine.mine(1);
  await done;
  return heard.map((text) => text.replace(toHex(sent.hash), "HASH"));
}

test("a client broadcasts, and hears of blocks and transactions", async (t) => {
  const { chain, urls } = await startWorld(t);
  await withClient(urls[1] as string, async (client) => {
    const heard = await hear(client, chain);
    const height = chain.engine.chain.latestHeight;
    assert.deepEqual(heard, [`block ${height}`, `header ${height}`, "tx HASH 0"]);
  });
});

async function checkSending(client: SigningStargateClient, { address }: ProbeChain): Promise<void> {
  const balance = async () => BigInt((await client.getBalance(address, "umilk")).amount);
  const before = await balance();
  const fee = { amount: [{ denom: "umilk", amount: "1000" }], gas: "200000" };
  const coins = [{ denom: "umilk", amount: "5" }];
  const result = await client.sendTokens(address, address, coins, fee, "hello");
  assert.equal(result.code, 0, result.rawLog);
  assert.equal(before - (await balance()), 1000n);
  const found = await client.getTx(result.transactionHash);
  assert.deepEqual([found?.height, found?.code], [result.height, 0]);
}

test("a wallet signs, sends and sees what became of it", async (t) => {
  const { chain, urls } = await startWorld(t);
  chain.engine.setProduction({ onTx: true });
  const wallet = await DirectSecp256k1Wallet.fromKey(new Uint8Array(32).fill(9), "milk");
  const options = { broadcastPollIntervalMs: 20 };
  for (const url of urls)
    await withClient(url, async (comet) => {
      const client = await SigningStargateClient.createWithSigner(comet, wallet, options);
      await checkSending(client, chain);
    });
});
