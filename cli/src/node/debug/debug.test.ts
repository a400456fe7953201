import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli } from "../../runCli.ts";
import { scriptedTerminal } from "../../testing/scriptedTerminal.ts";
import { debug } from "./debug.ts";

const root = { name: "milkywayd", summary: "", commands: [debug] };
const ALICE = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";

async function run(...words: readonly string[]) {
  const terminal = scriptedTerminal();
  const code = await runCli(root, ["debug", ...words], terminal);
  return { code, ...terminal.written() };
}

test("an address is shown in all its forms, from each of them", async () => {
  const { out } = await run("addr", ALICE);
  assert.equal(out[2], `Bech32 Acc: ${ALICE}`);
  const hex = out[1]?.slice("Address (hex): ".length) ?? "";
  assert.deepEqual((await run("addr", hex)).out, out);
  assert.deepEqual((await run("addr", out[3]?.slice("Bech32 Val: ".length) ?? "")).out, out);
  assert.equal((await run("addr", "milk1nothing")).code, 1);
});

test("prefixes are exchanged", async () => {
  const { out } = await run("bech32-convert", ALICE);
  assert.match(out[0] ?? "", /^cosmos1/);
  assert.deepEqual((await run("bech32-convert", out[0] ?? "", "--prefix", "milk")).out, [ALICE]);
  assert.equal((await run("bech32-convert", "nonsense")).code, 1);
});

test("keys and bytes are taken apart", async () => {
  const key = "f27XJB3S/Ek7TREjQMFoT7FRuuliq5QN3l6xgoNVk9M=";
  const raw = await run("pubkey-raw", key);
  const json = await run(
    "pubkey",
    JSON.stringify({ "@type": "/cosmos.crypto.ed25519.PubKey", key }),
  );
  assert.equal(raw.out[0], json.out[0]);
  assert.equal(
    json.out[1],
    "PubKey Hex: 7f6ed7241dd2fc493b4d112340c1684fb151bae962ab940dde5eb182835593d3",
  );
  assert.match(raw.out[2] ?? "", /^Bech32 Acc: milkpub1/);
  assert.deepEqual((await run("raw-bytes", "[72 101 255]")).out, ["4865FF"]);
  for (const words of [
    ["pubkey", "{"],
    ["pubkey", "{}"],
    ["pubkey-raw", "!"],
    ["pubkey-raw", "00"],
    ["raw-bytes", "[300]"],
  ]) {
    const { code, err } = await run(...words);
    assert.equal(code, 1, words.join(" "));
    assert.match(err[0] ?? "", /^Error: /);
  }
});

test("the codec tells what it knows", async () => {
  const interfaces = await run("codec", "list-interfaces");
  assert.ok(interfaces.out.includes("cosmos.base.v1beta1.Msg"));
  const keys = await run("codec", "list-implementations", "cosmos.crypto.PubKey");
  assert.ok(keys.out.includes("/cosmos.crypto.secp256k1.PubKey"));
  assert.equal((await run("codec", "list-implementations", "nothing")).code, 1);
});
