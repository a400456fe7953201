import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { commandLine } from "../testing/commandLine.ts";

const [ALICE, BOB] = DEV_ACCOUNTS as readonly [
  (typeof DEV_ACCOUNTS)[number],
  (typeof DEV_ACCOUNTS)[number],
];

test("keys are made, recovered, shown, renamed and deleted", async (t) => {
  const { run, json } = commandLine(t, { isTest: true });
  const made = await json("keys add fresh");
  assert.match(String(made.mnemonic), /^(?:[a-z]+ ){23}[a-z]+$/);
  const again = await json("keys add again --recover --dry-run", [String(made.mnemonic)]);
  assert.equal(again.address, made.address);
  const alice = await json("keys add alice --recover", [ALICE.mnemonic]);
  assert.deepEqual(
    [alice.name, alice.type, alice.address, alice.mnemonic],
    ["alice", "local", ALICE.address, undefined],
  );
  assert.equal((await run("keys show alice -a")).out, ALICE.address);
  assert.equal((await run(`keys show ${ALICE.address} -a`)).out, ALICE.address);
  assert.match((await run("keys show alice -a --bech val")).out, /^milkvaloper1/);
  assert.match((await run("keys show alice -p")).out, /secp256k1\.PubKey/);
  assert.equal((await run("keys rename alice renamed -y")).code, 0);
  assert.equal((await run("keys list -n")).out, "fresh\nrenamed");
  assert.equal(
    (await run("keys show alice")).err.split("\n")[0],
    'Error: there is no key "alice" in the test keyring',
  );
  assert.equal((await run("keys delete fresh", ["y"])).code, 0);
  assert.equal((await run("keys list -n")).out, "renamed");
});

test("other paths give other keys", async (t) => {
  const { json } = commandLine(t, { isTest: true, flags: ["--recover", "--dry-run"] });
  const words = [ALICE.mnemonic];
  const first = await json("keys add a", words);
  const second = await json("keys add a --index 1", words);
  assert.notEqual(second.address, first.address);
  const byPath = await json(["keys", "add", "a", "--hd-path", "m/44'/118'/0'/0/1"], words);
  assert.equal(byPath.address, second.address);
});

test("a key leaves encrypted and comes back", async (t) => {
  const { run, file } = commandLine(t, { isTest: true });
  await run("keys add alice --recover", [ALICE.mnemonic]);
  const { out: armor } = await run("keys export alice", ["correct horse", "correct horse"]);
  assert.match(armor, /BEGIN TENDERMINT PRIVATE KEY/);
  const path = file("alice.asc", armor);
  const wrong = await run(`keys import copy ${path}`, ["wrong horse"]);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /cannot import .*: the passphrase is wrong/);
  await run("keys delete alice -y");
  assert.equal((await run(`keys import copy ${path}`, ["correct horse"])).code, 0);
  assert.equal((await run("keys show copy -a")).out, ALICE.address);
  const { out: hex } = await run("keys export copy --unarmored-hex --unsafe -y");
  assert.match(hex, /^[0-9a-f]{64}$/);
  assert.equal((await run("keys export copy --unarmored-hex")).code, 1);
  await run("keys delete copy -y");
  assert.equal((await run(`keys import-hex plain ${hex}`)).code, 0);
  assert.equal((await run("keys show plain -a")).out, ALICE.address);
});

test("threshold and public keys are kept without private ones", async (t) => {
  const { run, json } = commandLine(t, { isTest: true });
  await run("keys add alice --recover", [ALICE.mnemonic]);
  const pubkey = (await run("keys show alice -p")).out;
  await run("keys delete alice -y");
  const offline = await json(["keys", "add", "alice", "--pubkey", pubkey]);
  assert.deepEqual([offline.type, offline.address], ["offline", ALICE.address]);
  await run("keys add bob --recover", [BOB.mnemonic]);
  const team = await json("keys add team --multisig alice,bob --multisig-threshold 2");
  const same = await json("keys add team2 --multisig bob,alice --multisig-threshold 2 --dry-run");
  assert.deepEqual([team.type, team.address], ["multi", same.address]);
  const { code, err } = await run("keys add big --multisig alice,bob --multisig-threshold 3");
  assert.equal(code, 1);
  assert.match(err, /--multisig-threshold must be from 1 to 2/);
});

test("the file keyring is locked with a passphrase", async (t) => {
  const { run, home } = commandLine(t);
  const secret = ["correct horse", "correct horse"];
  const added = await run("keys add alice --recover", [ALICE.mnemonic, ...secret]);
  assert.equal(added.code, 0, added.err);
  const folder = join(home, "keyring-file");
  assert.deepEqual(
    readdirSync(folder)
      .map((name) => name.replace(/^.*\./, ""))
      .sort(),
    ["address", "info", "keyhash"],
  );
  assert.equal(statSync(join(folder, "alice.info")).mode & 0o077, 0);
  assert.equal((await run("keys show alice -a", ["correct horse"])).out, ALICE.address);
  const wrong = await run("keys show alice -a", ["a", "b", "c"]);
  assert.deepEqual([wrong.code, wrong.out], [1, ""]);
  assert.match(wrong.err, /too many failed attempts/);
  const ended = await run("keys show alice -a");
  assert.match(ended.err, /standard input ended/);
  assert.ok(!existsSync(join(home, "keyring-test")));
});

test("addresses are written in all forms", async (t) => {
  const { json } = commandLine(t);
  const parsed = await json(`keys parse ${ALICE.address}`);
  assert.equal(parsed.human, "milk");
  const back = await json(`keys parse ${parsed.bytes}`);
  assert.ok((back.formats as readonly string[]).includes(ALICE.address));
});

test("mistakes give one sentence", async (t) => {
  const { run } = commandLine(t, { isTest: true });
  await run("keys add alice --recover", [ALICE.mnemonic]);
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["keys add bob --recover", ["not a mnemonic"], /that is no mnemonic/],
    ["keys add alice", ["n"], /there is a key alice already; nothing was changed/],
    ["keys add other --recover", [ALICE.mnemonic], /already, under the name alice/],
    [`keys add ${BOB.address}`, [], /looks like an address/],
    ["keys show alise", [], /did you mean "alice"/],
    ["keys import-hex x 12", [], /64 hexadecimal digits/],
    ["keys import x /nowhere.asc", [], /cannot read \/nowhere.asc: there is no such file/],
    ["keys parse xyz", [], /neither hex nor bech32/],
    ["keys add x --hd-path 7", [], /invalid value for --hd-path/],
    ["keys add x --pubkey {}", [], /--pubkey is no public key/],
  ];
  for (const [line, answers, text] of cases) {
    const { code, err } = await run(line, answers);
    assert.equal(code, 1, line);
    assert.match(err, text, line);
    assert.ok(!err.includes("    at "), line);
  }
});
