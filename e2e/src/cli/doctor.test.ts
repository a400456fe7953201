import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

interface Finding {
  readonly state: "ok" | "warn" | "fail";
  readonly what: string;
  readonly todo?: string;
}

function examine(...args: readonly string[]) {
  const { code, out, err } = runCommand(["doctor", "--output", "json", ...args]);
  assert.equal(err, "");
  const findings = JSON.parse(out) as readonly Finding[];
  return { code, find: (what: RegExp) => findings.find((each) => what.test(each.what)) };
}

test("the doctor looks at Node, signatures, home, disk, ports, node and clock", async (t) => {
  const home = temporaryHome(t);
  const places = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];
  const any = places.flatMap((name) => [`--${name}`, "127.0.0.1:0"]);
  const node = new DevProcess(["dev", "--home", home, ...any]);
  t.after(() => node.end("SIGKILL"));
  const { rpc = "" } = await node.ready();
  const well = examine("--home", home, "--node", rpc);
  assert.equal(well.code, 0);
  assert.equal(well.find(/^Node\.js \d+/)?.state, "ok");
  assert.ok(well.find(/^signatures are checked/));
  assert.equal(well.find(/^genesis of milkyway-dev-1/)?.state, "ok");
  assert.ok(well.find(/GB free/));
  assert.ok(well.find(/^ports .* are free|^in use: /));
  assert.match(well.find(/answers/)?.what ?? "", /milkyway-dev-1 at block \d+$/);
  assert.equal(well.find(/clock/)?.state, "ok");

  const other = examine("--home", home, "--node", rpc, "--chain-id", "another-1");
  assert.equal(other.code, 1);
  assert.match(other.find(/--chain-id/)?.todo ?? "", /Name another --node/);
  const moved = await (await node.rpc()).call("dev_increaseTime", { seconds: 3600 });
  assert.ok(moved);
  await (await node.rpc()).call("dev_mine", { blocks: 1 });
  assert.equal(examine("--home", home, "--node", rpc).find(/ahead of this machine/)?.state, "warn");
  assert.equal(await node.end(), 0);
  assert.equal(examine("--home", home, "--node", rpc).find(/cannot reach/)?.state, "warn");
});

test("the doctor names files that cannot be read, and ports that are taken", async (t) => {
  const home = temporaryHome(t);
  mkdirSync(join(home, "config"));
  writeFileSync(join(home, "config", "genesis.json"), "{");
  writeFileSync(join(home, "config", "client.toml"), "this is no setting\n");
  const { code, err } = runCommand(["doctor", "--home", home]);
  assert.equal(code, 1);
  assert.match(err, /^Error: .*client\.toml cannot be read: line 1/);
  writeFileSync(join(home, "config", "client.toml"), "");
  const server = createServer();
  t.after(() => server.close());
  await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(9090, "127.0.0.1", () => resolve(undefined));
  });
  const found = examine("--home", home, "--node", "tcp://127.0.0.1:1");
  assert.equal(found.code, 1);
  assert.match(found.find(/genesis\.json cannot be read/)?.todo ?? "", /genesis\.json again/);
  assert.match(found.find(/^in use: .*9090 \(gRPC\)/)?.todo ?? "", /other ports/);
});
