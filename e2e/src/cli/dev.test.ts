import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { DevProcess } from "./devProcess.ts";
import { runCommand } from "./runCommand.ts";
import { temporaryHome } from "./temporaryHome.ts";

const FREE_PORTS = [
  "--rpc.laddr",
  "127.0.0.1:0",
  "--api.address",
  "127.0.0.1:0",
  "--grpc.address",
  "127.0.0.1:0",
  "--faucet.address",
  "127.0.0.1:0",
];

function startDev(t: TestContext, home: string, ...args: readonly string[]): DevProcess {
  const node = new DevProcess(["dev", "--home", home, ...FREE_PORTS, ...args]);
  t.after(() => node.end("SIGKILL"));
  return node;
}

function occupy(t: TestContext): Promise<number> {
  const server = createServer();
  t.after(() => server.close());
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

test("a developer chain answers, ends when asked to, and goes on where it was", async (t) => {
  const home = temporaryHome(t);
  const config = join(home, "dev.json");
  const first = startDev(t, home, "--block-time", "100ms", "--config-out", config);
  const places = await first.ready();
  assert.deepEqual(Object.keys(places), ["rpc", "rest", "grpc", "ws"]);
  assert.match(
    first.out,
    /alice {6}milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp {2}regular announce/,
  );
  assert.match(first.out, /vote extensions are on from height 1/);
  const described = JSON.parse(readFileSync(config, "utf8"));
  assert.equal(described.rpc, places.rpc);
  assert.equal(described.accounts.length, 11);
  const health = await fetch(`${places.rest}/cosmos/base/tendermint/v1beta1/node_info`);
  assert.equal(health.status, 200);
  const height = await (await first.rpc()).waitFor(3);

  const refused = runCommand(["dev", "--home", home, ...FREE_PORTS]);
  assert.equal(refused.code, 1);
  assert.match(
    refused.err,
    /^Error: .*data is in use by process \d+; only one can open it at a time\n$/,
  );

  assert.equal(await first.end("SIGTERM"), 0);
  const second = startDev(t, home, "--no-mining");
  assert.ok((await (await second.rpc()).height()) >= height);
  assert.equal(await second.end("SIGINT"), 0);
});

test("a port that was asked for and is taken is refused in one sentence", async (t) => {
  const home = temporaryHome(t);
  const port = await occupy(t);
  const { code, err } = runCommand(["dev", "--home", home, "--rpc.laddr", `127.0.0.1:${port}`]);
  assert.equal(code, 1);
  assert.equal(
    err,
    `Error: port ${port} on 127.0.0.1, wanted for RPC, is in use by another program; stop it or choose another port\n`,
  );
});

test("a damaged state is told of in one sentence", async (t) => {
  const home = temporaryHome(t);
  const node = startDev(t, home, "--block-time", "20ms");
  await (await node.rpc()).waitFor(3);
  assert.equal(await node.end(), 0);
  const segment = join(home, "data", "state", "log-0000000001.wal");
  const sound = readFileSync(segment);
  const damaged = Buffer.from(sound);
  damaged[60] = (damaged[60] ?? 0) ^ 0xff;
  writeFileSync(segment, damaged);
  const first = runCommand(["dev", "--home", home, ...FREE_PORTS]);
  assert.equal(first.code, 1);
  assert.match(
    first.err,
    /^Error: .*wal is damaged at byte \d+: .* Restore the file from a copy.*\n$/,
  );

  writeFileSync(segment, sound);
  writeFileSync(join(home, "data", "blocks", "data.mdb"), "no database at all".repeat(1000));
  const second = runCommand(["dev", "--home", home, ...FREE_PORTS]);
  assert.equal(second.code, 1);
  assert.match(second.err, /^Error: .*blocks: its file data.mdb is no database\. Restore .*\n$/);
});

test("mistakes give one sentence", (t) => {
  const home = temporaryHome(t);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [["dev", "--chains", "2"], /^Error: --chains and --relayer need IBC/],
    [["dev", "--relayer"], /^Error: --chains and --relayer need IBC/],
    [["dev", "--validators", "12"], /^Error: --validators must be from 1 to 11/],
    [["dev", "--block-time", "soon"], /^Error: invalid value "soon" for --block-time/],
    [["dev", "--rpc.laddr", "here"], /^Error: --rpc.laddr: "here" is no address/],
    [["start"], /^Error: set min gas price in app.toml/],
    [
      [
        "start",
        "--minimum-gas-prices",
        "0umilk",
        ...FREE_PORTS.slice(0, 2),
        ...FREE_PORTS.slice(4, 6),
      ],
      /genesis.json is not there; "milkywayd init" makes one/,
    ],
    [
      ["start", "--minimum-gas-prices", "0umilk", "--pruning", "some"],
      /pruning: must be one of|--pruning/,
    ],
  ];
  for (const [args, text] of cases) {
    const { code, err, out } = runCommand([...args, "--home", home]);
    assert.equal(code, 1, args.join(" "));
    assert.match(err, text, args.join(" "));
    assert.equal(out, "");
    assert.ok(!err.includes("    at "), err);
  }
});
