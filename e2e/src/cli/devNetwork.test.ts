import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { test } from "node:test";
import { cometBinary } from "../network/cometBinary.ts";
import { CometRpc } from "../network/cometRpc.ts";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

const ALICE = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
const PLACES = ["rpc.laddr", "faucet.address", "portal.address"].flatMap((name) => [
  `--${name}`,
  "127.0.0.1:0",
]);

test("what only the embedded engine does is refused to a chain of several validators", (t) => {
  const home = temporaryHome(t);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [["--validators", "12"], /^Error: --validators must be from 1 to 11\n$/],
    [
      ["--validators", "2", "--no-mining"],
      /^Error: --no-mining needs the embedded engine: CometBFT/,
    ],
    [["--validators", "2", "--block-time", "0s"], /^Error: --block-time 0s needs the embedded/],
  ];
  for (const [args, text] of cases) {
    const { code, err } = runCommand(["dev", "--home", home, ...args]);
    assert.equal(code, 1);
    assert.match(err, text);
  }
});

test("a developer chain of several validators is inhabited, has a faucet, and goes on", async (t) => {
  const binary = cometBinary();
  if (binary === undefined) {
    t.skip("there is no Go to build CometBFT with");
    return;
  }
  const home = temporaryHome(t);
  const config = join(home, "dev.json");
  const env = { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env.PATH}` };
  const args = ["dev", "--home", home, "--validators", "2", "--config-out", config, ...PLACES];
  const first = new DevProcess(args, env);
  t.after(() => first.end("SIGKILL"));
  const { rest } = await first.ready();
  const dev = JSON.parse(readFileSync(config, "utf8"));
  assert.equal(dev.validators.length, 2);
  assert.match(dev.voteExtensions, /dev_ methods need the embedded engine/);
  const rpc = await first.rpc();
  const { total } = await rpc.call<{ total: string }>("validators");
  assert.equal(total, "2");
  const answer = await (await fetch(`${rest}/milkyway/services/v1/services`)).json();
  assert.equal((answer as { services: readonly unknown[] }).services.length, 4);
  const body = JSON.stringify({ address: ALICE, denom: "utia" });
  assert.equal((await fetch(`${dev.faucet}/credit`, { method: "POST", body })).status, 200);
  await assert.rejects(rpc.call("dev_mine", { blocks: 1 }), /Method not found/);
  const second = new CometRpc(Number(new URL(dev.validators[1].rpc).port));
  const height = await second.waitFor((await rpc.height()) + 1);
  assert.equal(await first.end("SIGTERM"), 0);

  const again = new DevProcess(args, env);
  t.after(() => again.end("SIGKILL"));
  await (await again.rpc()).waitFor(height + 1);
  assert.equal(await again.end("SIGINT"), 0);
  const { code, err } = runCommand(["dev", "--home", home, "--validators", "3"], "", env);
  assert.equal(code, 1);
  assert.match(err, /there is a chain of 2 validators in .*\n--reset forgets it/);
});
