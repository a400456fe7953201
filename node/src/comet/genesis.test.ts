import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import {
  type ChainParams,
  CometError,
  DEFAULT_PARAMS,
  ed25519Key,
  keyFromJson,
  keyToJson,
  updateParams,
} from "@milkyway/comet";
import { ed25519PrivateKey, ed25519PublicKey } from "@milkyway/crypto";
import fc from "fast-check";
import { checkParams, checkUpdate } from "./checkParams.ts";
import { genesisJson } from "./genesisJson.ts";
import { jsonMember } from "./jsonMember.ts";
import { paramsToJson } from "./paramsJson.ts";
import { readGenesis } from "./readGenesis.ts";

const key = keyToJson(ed25519Key(ed25519PublicKey(ed25519PrivateKey(new Uint8Array(32)))));
const appState = `{ "bank": {"note": "a \\"quoted\\" } text"},\n "big": 12345678901234567890 }`;

const engineForm = `{
  "genesis_time": "2024-12-03T09:00:00.5Z", "chain_id": "probe-1", "initial_height": "7",
  "consensus_params": ${JSON.stringify(paramsToJson(DEFAULT_PARAMS))},
  "validators": [{"pub_key": ${JSON.stringify(key)}, "power": "10", "name": "val"}],
  "app_hash": "", "app_state": ${appState}
}`;

const applicationForm = `{
  "app_name": "milkywayd", "app_version": "2.0.0", "genesis_time": "2024-12-03T09:00:00.5Z",
  "chain_id": "probe-1", "initial_height": 7, "app_hash": null, "app_state": ${appState},
  "consensus": {"validators": [{"address": "", "pub_key": ${JSON.stringify(key)}, "power": "10", "name": "val"}],
    "params": ${JSON.stringify(paramsToJson(DEFAULT_PARAMS))}}
}`;

test("both forms of a genesis document say the same, and the state of the application stays as written", () => {
  const [a, b] = [engineForm, applicationForm].map((text) => readGenesis(utf8(text)));
  assert.deepEqual(a, b);
  assert.equal(fromUtf8(a?.appState as Uint8Array), appState);
  assert.equal(a?.initialHeight, 7n);
  assert.equal(a?.validators[0]?.power, 10n);
});

test("a genesis document is written in the engine's own form, on one line", () => {
  const written = genesisJson(readGenesis(utf8(applicationForm)));
  assert.ok(
    written.endsWith(
      `"app_hash":"","app_state":{"bank":{"note":"a \\"quoted\\" } text"},"big":12345678901234567890}}`,
    ),
  );
  const again = readGenesis(utf8(written));
  assert.equal(genesisJson(again), written);
  assert.equal(again.genesisTime, 1733216400500000000n);
});

test("documents that break the rules are refused with the rule", () => {
  const change = (find: string | RegExp, to: string) => utf8(engineForm.replace(find, to));
  const cases: readonly [RegExp, Uint8Array][] = [
    [/non-empty chain_id/, change("probe-1", "")],
    [/too long/, change("probe-1", "x".repeat(51))],
    [/cannot be negative/, change('"7"', '"-1"')],
    [/no voting power/, change('"power": "10"', '"power": "0"')],
    [/no RFC 3339 time/, change("2024-12-03", "2024-13-03")],
    [/max_bytes is no integer/, change('"22020096"', '"many"')],
    [/MaxBytes cannot be 0/, change('"22020096"', '"0"')],
    [/unknown type of public key/, change("tendermint/PubKeyEd25519", "tendermint/PubKeyX")],
    [/no JSON/, change('"chain_id"', "chain_id")],
    [/no JSON object/, utf8("[]")],
  ];
  for (const [text, bytes] of cases) assert.throws(() => readGenesis(bytes), text);
});

test("any bytes are read or refused with an error of ours", () => {
  const damaged = fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => {
    const bytes = utf8(engineForm);
    bytes[at % bytes.length] = byte;
    return bytes;
  });
  const anything = fc.uint8Array({ maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(damaged, anything), (bytes) => {
      try {
        readGenesis(bytes);
      } catch (error) {
        const isOurs = error instanceof CometError || error instanceof TypeError;
        assert.ok(isOurs || /invalid|public key/.test(String(error)), String(error));
      }
    }),
    { numRuns: 500 },
  );
});

test("a member is found where a JSON parser finds it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (object, name) => {
      const named = { ...object, [name]: { [name]: [name] } };
      const bytes = utf8(JSON.stringify(named, undefined, 1));
      const found = jsonMember(bytes, name);
      assert.ok(found);
      const value = JSON.parse(fromUtf8(bytes.subarray(found.start, found.end)));
      assert.deepEqual(value, JSON.parse(JSON.stringify(named))[name]);
      assert.equal(jsonMember(bytes, `${Object.keys(named).join()}x`), undefined);
    }),
  );
});

test("keys are read as they are written", () => {
  assert.deepEqual(keyToJson(keyFromJson(key)), key);
  assert.throws(() => keyFromJson({ ...key, value: "AAAA" }), CometError);
  assert.throws(() => keyFromJson("x"), CometError);
});

const withExtensions = (height: bigint): ChainParams => ({
  ...DEFAULT_PARAMS,
  abci: { voteExtensionsEnableHeight: height },
});

test("vote extensions can be switched on for a later height and never off again", () => {
  const cases = [
    [0n, 0n, 5n, true],
    [0n, 6n, 5n, true],
    [0n, 5n, 5n, false],
    [3n, 3n, 5n, true],
    [3n, 0n, 5n, false],
    [8n, 0n, 5n, true],
    [3n, 9n, 5n, false],
    [8n, 9n, 5n, true],
    [0n, -1n, 5n, false],
  ] as const;
  for (const [before, after, height, allowed] of cases) {
    const run = () => checkUpdate(withExtensions(before), withExtensions(after), height);
    if (allowed) run();
    else assert.throws(run, CometError, `${before} to ${after} at ${height}`);
  }
});

test("parameters outside of their limits are refused", () => {
  const { block, evidence, validator } = DEFAULT_PARAMS;
  const cases: readonly [RegExp, Partial<ChainParams>][] = [
    [/too big/, { block: { ...block, maxBytes: 1n << 40n } }],
    [/-1 or greater/, { block: { ...block, maxBytes: -2n } }],
    [/MaxGas/, { block: { ...block, maxGas: -2n } }],
    [/MaxAgeNumBlocks/, { evidence: { ...evidence, maxAgeNumBlocks: 0n } }],
    [/MaxAgeDuration/, { evidence: { ...evidence, maxAgeDuration: 0n } }],
    [/upper bound/, { evidence: { ...evidence, maxBytes: 1n << 50n } }],
    [/non negative/, { evidence: { ...evidence, maxBytes: -1n } }],
    [/greater than 0/, { validator: { ...validator, pubKeyTypes: [] } }],
    [/unknown pubkey type/, { validator: { pubKeyTypes: ["bls"] } }],
    [/cannot be negative/, withExtensions(-1n)],
  ];
  checkParams(DEFAULT_PARAMS);
  for (const [text, change] of cases)
    assert.throws(() => checkParams({ ...DEFAULT_PARAMS, ...change }), text);
  assert.deepEqual(updateParams(DEFAULT_PARAMS, undefined), DEFAULT_PARAMS);
});
