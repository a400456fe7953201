/** Clients that trust nobody: the light client of CometBFT, and a balance that is proven against a header. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { iavlSpec, ics23, tendermintSpec, verifyMembership } from "@confio/ics23";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { binToBytes, fromBase64, fromHex, utf8 } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { cometBinary } from "../network/cometBinary.ts";
import { freePort } from "../sdk/devNode.ts";

const ANY_PORT = ["--rpc.laddr", "127.0.0.1:0", "--api.address", "127.0.0.1:0", "--grpc.address"];

async function startChain(t: TestContext): Promise<string> {
  const node = new DevProcess([
    "dev",
    "--ephemeral",
    "--block-time",
    "200ms",
    ...ANY_PORT,
    "127.0.0.1:0",
  ]);
  t.after(() => node.end());
  return (await node.ready()).rpc ?? "";
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many forms, of which the test reads a few members
async function ask(rpc: string, request: string): Promise<any> {
  const { result } = (await (
    await fetch(`${rpc}/${request}`, { signal: AbortSignal.timeout(20_000) })
  ).json()) as { result: unknown };
  return result;
}

async function heightReached(rpc: string, height: number): Promise<void> {
  for (;;) {
    const { sync_info: info } = await ask(rpc, "status");
    if (Number(info.latest_block_height) >= height) return;
    await wait(100);
  }
}

interface LightProxy {
  readonly rpc: string;
  readonly process: ChildProcess;
}

/** Starts CometBFT's light client, which trusts the header of height 2 and serves what it has verified. */
async function startLight(t: TestContext, binary: string, rpc: string): Promise<LightProxy> {
  const { signed_header: trusted } = await ask(rpc, "commit?height=2");
  const port = await freePort();
  const args = ["light", trusted.header.chain_id, "--primary", rpc, "--witnesses", rpc];
  const trust = ["--height", "2", "--hash", trusted.commit.block_id.hash];
  const place = ["--laddr", `tcp://127.0.0.1:${port}`, "--home-dir", temporaryHome(t)];
  const child = spawn(binary, [...args, ...trust, ...place], { stdio: "ignore" });
  t.after(() => child.kill("SIGKILL"));
  return { rpc: `http://127.0.0.1:${port}`, process: child };
}

async function answering({ rpc, process: light }: LightProxy): Promise<void> {
  for (let attempt = 0; attempt < 300 && light.exitCode === null; attempt++) {
    try {
      await ask(rpc, "health");
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error("the light client does not answer");
}

test("the light client of CometBFT follows the chain", async (t) => {
  const binary = cometBinary();
  if (binary === undefined) {
    t.skip("there is no Go to build CometBFT with");
    return;
  }
  const rpc = await startChain(t);
  await heightReached(rpc, 12);
  const light = await startLight(t, binary, rpc);
  await answering(light);
  for (const height of [3, 7, 12]) {
    const verified = await ask(light.rpc, `commit?height=${height}`);
    const { signed_header: ours } = await ask(rpc, `commit?height=${height}`);
    assert.equal(verified.signed_header.commit.block_id.hash, ours.commit.block_id.hash);
  }
  const { block } = await ask(light.rpc, "block?height=12");
  assert.equal(block.header.height, "12");
  assert.equal(light.process.exitCode, null);
});

/** Key of a balance in the store of bank: prefix, length and address, denomination. */
function balanceKey(address: string, denom: string): Uint8Array {
  const raw = binToBytes(accounts.fromText(address));
  return Uint8Array.of(2, raw.length, ...raw, ...utf8(denom));
}

test("a balance is proven against a header", async (t) => {
  const rpc = await startChain(t);
  await heightReached(rpc, 5);
  const key = balanceKey(DEV_ACCOUNTS[0]?.address ?? "", "utia");
  const data = `0x${Buffer.from(key).toString("hex")}`;
  const { response } = await ask(
    rpc,
    `abci_query?path="/store/bank/key"&data=${data}&height=4&prove=true`,
  );
  const { signed_header: next } = await ask(rpc, "commit?height=5");
  const [inStore, ofStore] = response.proofOps.ops.map((op: { data: string }) =>
    ics23.CommitmentProof.decode(fromBase64(op.data)),
  );
  const root: Uint8Array = ofStore.exist.value;
  const appHash = fromHex(next.header.app_hash.toLowerCase());
  const value = fromBase64(response.value);
  assert.ok(verifyMembership(ofStore, tendermintSpec, appHash, utf8("bank"), root));
  assert.ok(verifyMembership(inStore, iavlSpec, root, key, value));
  assert.ok(!verifyMembership(inStore, iavlSpec, root, key, utf8("1")));
  assert.match(new TextDecoder().decode(value), /^[0-9]+$/);
});
