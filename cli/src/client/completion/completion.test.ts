import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { commandLine } from "../testing/commandLine.ts";

/** What bash offers after some words, of which the last is being typed. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _milkywayd; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status, stderr } = spawnSync("bash", ["-c", `${script}\n${ask}`], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return stdout.split("\n").filter((line) => line !== "");
}

test("bash completes commands and flags", async (t) => {
  const { run } = commandLine(t);
  const { out: script } = await run("completion bash");
  assert.deepEqual(offered(script, ["milkywayd", "test"]), ["testnet"]);
  assert.deepEqual(offered(script, ["milkywayd", "tx", "restaking", "del"]), ["delegate"]);
  const targets = offered(script, ["milkywayd", "tx", "restaking", "delegate", ""]);
  assert.deepEqual([...targets].sort(), ["operator", "pool", "service"]);
  assert.ok(offered(script, ["milkywayd", "q", ""]).includes("rewards"));
  const flags = offered(script, ["milkywayd", "tx", "bank", "send", "--gas"]);
  assert.deepEqual([...flags].sort(), ["--gas", "--gas-adjustment", "--gas-prices"]);
  assert.deepEqual(offered(script, ["milkywayd", "tx", "nothing", "--no-such"]), []);
});

test("there are scripts for zsh and fish, and for no other shell", async (t) => {
  const { run } = commandLine(t);
  for (const shell of ["zsh", "fish"]) {
    const { code, out } = await run(`completion ${shell}`);
    assert.equal(code, 0);
    for (const word of ["restaking", "delegate", "--gas-prices"]) assert.ok(out.includes(word));
  }
  const { code, err } = await run("completion powershell");
  assert.equal(code, 1);
  assert.match(err, /name bash, zsh or fish/);
});
