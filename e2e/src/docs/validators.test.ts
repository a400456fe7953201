/** Types the commands of the page for validators into a shell, from a bare machine to what happens to a validator. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { cometBinary } from "../network/cometBinary.ts";
import { freePort } from "../network/networkHomes.ts";
import { runPage } from "./runPage.ts";

const PAGE = fileURLToPath(new URL("../../../docs/validators.md", import.meta.url));

/** Gives a new home ports of its own: those that the page has may be taken. */
const PROGRAM = `[ "$1" = init ] || exec milkywayd "$@"
milkywayd "$@" || exit $?
home="$HOME/.milkyway"
while [ $# -gt 0 ]; do [ "$1" = --home ] && home="$2"; shift; done
milkywayd config set config rpc.laddr "tcp://127.0.0.1:$RPC_PORT" --home "$home"
milkywayd config set config p2p.laddr "tcp://127.0.0.1:$P2P_PORT" --home "$home"
milkywayd config set config rpc.pprof_laddr "" --home "$home"
milkywayd config set app grpc.address "127.0.0.1:$GRPC_PORT" --home "$home"
milkywayd config set client node "tcp://127.0.0.1:$RPC_PORT" --home "$home"`;

/** What Go keeps, wherever the home of the user is. */
function goEnvironment(bin: string): Readonly<Record<string, string>> {
  const names = ["GOPATH", "GOCACHE", "GOMODCACHE"];
  const { stdout } = spawnSync("go", ["env", ...names], { encoding: "utf8" });
  const values = stdout.trimEnd().split("\n");
  return { ...Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])), GOBIN: bin };
}

test("the page takes an operator from a bare machine to a validator, through upgrade and recovery", async (t) => {
  const hasGo = spawnSync("go", ["version"]).status === 0;
  if (!hasGo || cometBinary() === undefined) {
    t.skip("there is no Go to build CometBFT with");
    return;
  }
  const home = temporaryHome(t);
  const ports = {
    RPC_PORT: `${await freePort()}`,
    P2P_PORT: `${await freePort()}`,
    GRPC_PORT: `${await freePort()}`,
  };
  const env = { ...process.env, ...goEnvironment(join(home, "go")), ...ports, HOME: home };
  const options = { page: PAGE, home, env, program: PROGRAM, timeoutMs: 280_000 };
  const { code, err, blocks } = await runPage(options);
  assert.equal(code, 0, err.slice(-3000));
  assert.ok(blocks >= 15);
  assert.match(err, /^\+ \d+: echo 'the network has ended with code 1'$/m);
  const info = JSON.parse(
    readFileSync(join(home, "net/node0/milkywayd/data/upgrade-info.json"), "utf8"),
  );
  assert.equal(info.name, "v14");
  for (const name of ["exported.json", "next.json"]) {
    const document = JSON.parse(readFileSync(join(home, name), "utf8"));
    assert.equal(document.chain_id, name === "next.json" ? "net-2" : "net-1");
  }
});
