import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fromHex } from "@milkyway/bytes";
import { SignedMsgType, type Vote } from "@milkyway/codec/gen/tendermint/types";
import { CometError, extensionSignBytes, voteSignBytes } from "@milkyway/comet";
import { ed25519PrivateKey, verifyEd25519 } from "@milkyway/crypto";
import fc from "fast-check";
import { memoryPrivValidator, openNodeKey, openPrivValidator } from "./filePrivValidator.ts";
import { nodeId, nodeKeyFromJson, validatorKeyFromJson, validatorKeyToJson } from "./keyFile.ts";
import { NOTHING_SIGNED, signStateFromJson, signStateToJson } from "./signState.ts";
import { signVote } from "./signVote.ts";

function directory(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "milkyway-signer-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);

function vote(change: Partial<Vote> = {}): Vote {
  return {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height: 5n,
    round: 0,
    blockId: { hash: bytes(1), partSetHeader: { total: 1, hash: bytes(2) } },
    timestamp: 1_700_000_000_000_000_000n,
    validatorAddress: bytes(3, 20),
    validatorIndex: 0,
    signature: bytes(0, 0),
    extension: bytes(0, 0),
    extensionSignature: bytes(0, 0),
    ...change,
  };
}

const other = { hash: bytes(9), partSetHeader: { total: 1, hash: bytes(2) } };

test("nothing is signed twice: what came before is refused, the same is signed alike", async () => {
  const signer = memoryPrivValidator(ed25519PrivateKey(bytes(7)));
  const first = await signer.signVote("c", vote());
  assert.deepEqual(await signer.signVote("c", vote()), first);
  const later = await signer.signVote("c", vote({ timestamp: 1_800_000_000_000_000_000n }));
  assert.deepEqual([later.timestamp, later.signature], [first.timestamp, first.signature]);
  const refused: readonly [RegExp, Vote][] = [
    [/conflicting data/, vote({ blockId: other })],
    [/height regression. Got 4, last height 5/, vote({ height: 4n })],
    [/step regression/, vote({ type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE })],
  ];
  for (const [text, wrong] of refused) await assert.rejects(signer.signVote("c", wrong), text);
  await signer.signVote("c", vote({ round: 1, blockId: other }));
  await assert.rejects(
    signer.signVote("c", vote()),
    /round regression at height 5. Got 0, last round 1/,
  );
  assert.deepEqual([signer.signed.height, signer.signed.round, signer.signed.step], [5n, 1, 3]);
});

test("votes and extensions are signed over their canonical bytes", async () => {
  const signer = memoryPrivValidator();
  const extension = Uint8Array.of(1, 2, 3);
  const signed = await signer.signVote("c", vote({ extension }));
  const key = signer.pubKey.ed25519 as Uint8Array;
  assert.ok(verifyEd25519(key, voteSignBytes("c", signed), signed.signature));
  assert.ok(verifyEd25519(key, extensionSignBytes("c", signed), signed.extensionSignature));
  const again = await signer.signVote("c", vote({ extension: bytes(5) }));
  assert.deepEqual(again.signature, signed.signature);
  assert.ok(verifyEd25519(key, extensionSignBytes("c", again), again.extensionSignature));
  const prevote = { type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, height: 6n, extension };
  await assert.rejects(signer.signVote("c", vote(prevote)), /unexpected vote extension/);
});

test("a validator's files survive, and remember what was signed", async (t) => {
  const dir = directory(t);
  const [keyPath, statePath] = [join(dir, "key.json"), join(dir, "state.json")];
  const signer = openPrivValidator(keyPath, statePath);
  const signed = await signer.signVote("c", vote());
  assert.equal(statSync(keyPath).mode & 0o777, 0o600);
  const reopened = openPrivValidator(keyPath, statePath);
  assert.deepEqual(reopened.address, signer.address);
  assert.deepEqual(await reopened.signVote("c", vote()), signed);
  await assert.rejects(reopened.signVote("c", vote({ blockId: other })), /conflicting data/);
  rmSync(statePath);
  assert.throws(() => openPrivValidator(keyPath, statePath), /could sign twice/);
});

test("what was signed is on the disk before the signature is handed out", async (t) => {
  const dir = directory(t);
  const signer = openPrivValidator(join(dir, "key.json"), join(dir, "state.json"));
  const [first, second] = await Promise.all([
    signer.signVote("c", vote()),
    signer.signVote("c", vote()),
  ]);
  const stored = signStateFromJson(readFileSync(join(dir, "state.json"), "utf8"));
  assert.deepEqual(stored.signature, first.signature);
  assert.deepEqual(second, first);
});

test("key files have CometBFT's form", (t) => {
  const key = ed25519PrivateKey(
    fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
  );
  const text = validatorKeyToJson(key);
  assert.deepEqual(validatorKeyFromJson(text), key);
  assert.deepEqual(Object.keys(JSON.parse(text)), ["address", "pub_key", "priv_key"]);
  assert.equal(JSON.parse(text).pub_key.type, "tendermint/PubKeyEd25519");
  assert.match(JSON.parse(text).address, /^[0-9A-F]{40}$/);
  const dir = directory(t);
  const nodeKey = openNodeKey(join(dir, "node_key.json"));
  assert.deepEqual(openNodeKey(join(dir, "node_key.json")), nodeKey);
  assert.match(nodeId(nodeKey), /^[0-9a-f]{40}$/);
  assert.match(
    readFileSync(join(dir, "node_key.json"), "utf8"),
    /^\{"priv_key":\{"type":"tendermint\/PrivKeyEd25519","value":"[^"]+"\}\}$/,
  );
  for (const wrong of [
    "",
    "{}",
    "[]",
    '{"priv_key":{"type":"x","value":""}}',
    text.replace(/value": "../g, 'value": "'),
  ]) {
    writeFileSync(join(dir, "wrong.json"), wrong);
    assert.throws(() => openNodeKey(join(dir, "wrong.json")));
    assert.throws(() => nodeKeyFromJson(wrong));
  }
});

test("the state file starts as CometBFT's and comes back as written", () => {
  assert.deepEqual(JSON.parse(signStateToJson(NOTHING_SIGNED)), { height: "0", round: 0, step: 0 });
  const key = ed25519PrivateKey(bytes(7));
  const { state } = signVote(key, NOTHING_SIGNED, "c", vote());
  assert.deepEqual(signStateFromJson(signStateToJson(state)), state);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        signStateFromJson(text);
      } catch (error) {
        assert.ok(error instanceof CometError || /invalid (hex|base64)/.test(String(error)));
      }
    }),
  );
});
