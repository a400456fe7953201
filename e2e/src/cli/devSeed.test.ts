import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { temporaryHome } from "./temporaryHome.ts";

const PLACES = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];
const ANY_PORT = PLACES.flatMap((name) => [`--${name}`, "127.0.0.1:0"]);

interface Seen {
  readonly validator: string;
  /** Of TIA, after each block. */
  readonly prices: readonly string[];
}

async function priceOf(rest: string): Promise<string> {
  const path = "/connect/oracle/v2/get_price?currency_pair=TIA/USD";
  const answer = (await (await fetch(rest + path)).json()) as { price: { price: string } };
  return answer.price.price;
}

/** What a chain of a seed begins with. */
async function see(t: TestContext, ...args: readonly string[]): Promise<Seen> {
  const node = new DevProcess([
    "dev",
    "--home",
    temporaryHome(t),
    "--no-mining",
    ...ANY_PORT,
    ...args,
  ]);
  t.after(() => node.end("SIGKILL"));
  const { rest = "" } = await node.ready();
  const rpc = await node.rpc();
  const prices: string[] = [];
  for (let i = 0; i < 6; i++) {
    await rpc.call("dev_mine", { blocks: 1 });
    prices.push(await priceOf(rest));
  }
  const { validators } = await rpc.call<{ validators: readonly { address: string }[] }>(
    "validators",
  );
  assert.equal(await node.end(), 0);
  return { validator: validators[0]?.address ?? "", prices };
}

test("a seed fixes the validator and how prices move with its votes", async (t) => {
  const [first, same, other, fixed] = await Promise.all([
    see(t, "--seed", "7"),
    see(t, "--seed", "7"),
    see(t, "--seed", "8"),
    see(t, "--fixed-prices"),
  ]);
  assert.deepEqual(first, same);
  assert.ok(new Set(first.prices).size > 3, first.prices.join());
  assert.notDeepEqual(first.prices, other.prices);
  assert.notEqual(first.validator, other.validator);
  assert.deepEqual(new Set(fixed.prices), new Set(["520000000"]));
});
