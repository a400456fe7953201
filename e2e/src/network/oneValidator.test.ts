import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { GetPriceRequest, GetPriceResponse } from "@milkyway/codec/gen/connect/oracle/v2";
import { filePrices, servePrices } from "@milkyway/node";
import { cometBinary } from "./cometBinary.ts";
import { milkywaydOutput } from "./milkywayd.ts";
import { createNetworkHomes, type NetworkHome } from "./networkHomes.ts";
import { NodeProcess } from "./nodeProcess.ts";
import { Sender } from "./transfers.ts";

const CHAIN = "one-1";
const binary = cometBinary();
const missing = binary === undefined && "neither CometBFT nor Go is on this machine";

test("a validator makes blocks under CometBFT, and survives the end of either process", {
  skip: missing,
}, async (t) => {
  assert.ok(binary);
  const dir = mkdtempSync(join(tmpdir(), "milkyway-one-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const homes = await createNetworkHomes({ dir, chainId: CHAIN, validators: 1, others: 1 });
  const [home, fresh] = homes;
  assert.ok(home && fresh);
  const [alice, bob] = [new Sender(0, CHAIN), new Sender(1, CHAIN)];
  let node = await NodeProcess.start(home, binary);
  t.after(() => node.killBoth());
  await node.rpc.waitFor(2);
  const { tx_result, height, hash } = await node.rpc.deliver(alice.send(bob.address, 1000n));
  assert.equal(tx_result.code, 0, tx_result.log);
  const { block } = await node.rpc.block(Number(height));
  assert.equal(block.data.txs.length, 2, "the votes come before the transfer");

  const rest = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${home.restPort}${path}`);
    return (await response.json()) as Record<string, { [key: string]: string }>;
  };
  const found = await rest(`/cosmos/tx/v1beta1/txs/${hash}`);
  assert.equal(found.tx_response?.height, height);
  const balances = await rest(`/cosmos/bank/v1beta1/balances/${bob.address}/by_denom?denom=umilk`);
  assert.equal(balances.balance?.amount, "1000000001000");
  const shown = await rest(`/cosmos/base/tendermint/v1beta1/blocks/${height}`);
  assert.ok(shown.block_id?.hash);

  for (const kill of ["killApplication", "killComet"] as const) {
    await node[kill]();
    node = await NodeProcess.start(home, binary);
    const sent = await node.rpc
      .waitFor(1)
      .then(() => node.rpc.deliver(alice.send(bob.address, 1n)));
    assert.equal(sent.tx_result.code, 0, `after ${kill}: ${sent.tx_result.log}`);
  }
  const again = await node.rpc.block(Number(height));
  assert.deepEqual(again.block, block);
  const halt = (await node.rpc.height()) + 5;
  assert.equal(await node.stop(), 0);
  node = await NodeProcess.start(home, binary, ["--halt-height", `${halt}`]);
  assert.equal(await node.ended(), 0, "a halt that was asked for");
  moveSnapshot(home, fresh, join(dir, "snapshot.tar.gz"), halt - 1);
});

test("prices of a sidecar come into the state, over gRPC", { skip: missing }, async (t) => {
  assert.ok(binary);
  const dir = mkdtempSync(join(tmpdir(), "milkyway-prices-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, "prices.json");
  writeFileSync(file, '{"TIA/USD":"777000000"}');
  const sidecar = await servePrices(filePrices(file), { host: "127.0.0.1", port: 0 });
  t.after(() => sidecar.close());
  const app = {
    "oracle.enabled": "true",
    "oracle.oracle_address": sidecar.url,
    "telemetry.enabled": "true",
  };
  const [home] = await createNetworkHomes({ dir, chainId: CHAIN, validators: 1, app });
  assert.ok(home);
  const node = await NodeProcess.start(home, binary, ["--transport", "grpc"]);
  t.after(() => node.killBoth());
  for (let height = 3, price = 0n; price !== 777_000_000n; height++) {
    await node.rpc.waitFor(height);
    price = await priceOf(node, "TIA/USD");
    assert.ok(height < 100, `the price stayed at ${price}`);
  }
  await checkMetrics(home.restPort);
  assert.equal(await node.stop(), 0);
});

test("a node with another genesis takes no block of the others, and says why", {
  skip: missing,
}, async (t) => {
  assert.ok(binary);
  const dir = mkdtempSync(join(tmpdir(), "milkyway-genesis-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const homes = await createNetworkHomes({ dir, chainId: CHAIN, validators: 1, others: 1 });
  const [home, stranger] = homes;
  assert.ok(home && stranger);
  const genesis = JSON.parse(readFileSync(stranger.home.genesis, "utf8"));
  genesis.app_state.restaking.params.max_entries = 9;
  writeFileSync(stranger.home.genesis, JSON.stringify(genesis));
  const node = await NodeProcess.start(home, binary);
  t.after(() => node.killBoth());
  await node.rpc.waitFor(3);
  const other = await NodeProcess.start(stranger, binary);
  t.after(() => other.killBoth());
  const log = () => readFileSync(join(stranger.home.root, "log"), "utf8");
  for (const end = Date.now() + 60_000; !/wrong Block\.Header\.AppHash/.test(log()); ) {
    assert.ok(Date.now() < end, log().slice(-1000));
    await setTimeout(200);
  }
  // The first block has no app hash of its own: the second one gives the difference away.
  assert.equal(await other.rpc.height(), 1);
  const height = await node.rpc.height();
  await node.rpc.waitFor(height + 2);
});

/** Takes a snapshot of a node that does not run, and begins another with it. */
function moveSnapshot(from: NetworkHome, to: NetworkHome, file: string, halted: number): void {
  const at = (node: NetworkHome, ...args: readonly string[]) =>
    milkywaydOutput(["snapshots", ...args, "--home", node.home.root]);
  const height = /height (\d+), format 3/.exec(at(from, "export"))?.[1] ?? "";
  assert.equal(Number(height), halted);
  assert.match(at(from, "list"), new RegExp(`^height: ${height} format: 3 chunks: 1$`));
  at(from, "dump", height, "3", "--output", file);
  at(to, "load", file);
  assert.match(
    at(to, "restore", height, "3"),
    new RegExp(`of height ${height} with hash [0-9A-F]{64}`),
  );
  assert.throws(() => at(to, "restore", height, "3"), /there is a state already/);
  at(from, "delete", height, "3");
  assert.equal(at(from, "list"), "");
}

/** The application measures itself on the REST server, since CometBFT has the port for metrics. */
async function checkMetrics(restPort: number): Promise<void> {
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${restPort}${path}`)).text();
  const metrics = await ask("/metrics");
  const one = 'chain_id="one-1"';
  assert.match(metrics, new RegExp(`^milkyway_block_height\\{${one}\\} \\d+$`, "m"));
  assert.match(metrics, new RegExp(`^milkyway_price\\{${one},pair="TIA/USD"\\} 7.77$`, "m"));
  assert.doesNotMatch(metrics, /cometbft_/);
  assert.equal(await ask("/ready"), "ready\n");
}

async function priceOf({ rpc }: NodeProcess, currencyPair: string): Promise<bigint> {
  const data = Buffer.from(GetPriceRequest.encode({ currencyPair })).toString("hex");
  const path = "/connect.oracle.v2.Query/GetPrice";
  const { response } = await rpc.call<{ response: { value: string } }>("abci_query", {
    path,
    data,
  });
  return GetPriceResponse.decode(Buffer.from(response.value, "base64")).price?.price ?? 0n;
}
