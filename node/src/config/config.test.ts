import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { APP_TABLE } from "./appTable.ts";
import { CLIENT_TABLE } from "./clientTable.ts";
import { COMET_TABLE } from "./cometTable.ts";
import { ConfigError } from "./configError.ts";
import { rowsOf } from "./configTable.ts";
import { configText } from "./configText.ts";
import { problemWith } from "./configValue.ts";
import { ConfigValues } from "./configValues.ts";
import { durationNs } from "./durations.ts";
import { editConfig } from "./editConfig.ts";
import { readConfig } from "./readConfig.ts";

const TABLES = [APP_TABLE, CLIENT_TABLE, COMET_TABLE];

test("every default is a value that its key allows", () => {
  for (const table of TABLES)
    for (const [key, row] of rowsOf(table))
      assert.equal(problemWith(row, row.default), undefined, `${table.file} ${key}`);
});

test("what is written is read again", () => {
  for (const table of TABLES) {
    const values = new ConfigValues(table);
    const { values: read, unknown } = readConfig(table, configText(values));
    assert.deepEqual(unknown, []);
    for (const key of rowsOf(table).keys()) assert.equal(read.text(key), values.text(key), key);
  }
  const changed = new ConfigValues(APP_TABLE)
    .with("minimum-gas-prices", '0.1"umilk\\')
    .with("telemetry.global-labels", "a=b,c=d")
    .with("index-events", "message.sender,tx.hash")
    .with("oracle.enabled", "TRUE")
    .with("api.enable", "1");
  const { values: read } = readConfig(APP_TABLE, configText(changed));
  for (const key of rowsOf(APP_TABLE).keys()) assert.equal(read.text(key), changed.text(key), key);
  assert.equal(read.isOn("oracle.enabled") && read.isOn("api.enable"), true);
  assert.deepEqual(read.list("index-events"), ["message.sender", "tx.hash"]);
});

test("the original's quoted numbers and bare ones are both taken", () => {
  const { values } = readConfig(APP_TABLE, 'pruning-keep-recent = "100"\npruning-interval = 10\n');
  assert.equal(values.integer("pruning-keep-recent"), 100n);
  assert.equal(values.integer("pruning-interval"), 10n);
});

test("keys that mean nothing are named, in tables too", () => {
  const text = 'a = 1\n[rpc]\nb = "x"\nladdr = "tcp://1.2.3.4:5"\n[c.d]\ne = []\n';
  const { values, unknown } = readConfig(COMET_TABLE, text);
  assert.deepEqual(unknown, ["a", "rpc.b", "c.d.e"]);
  assert.equal(values.text("rpc.laddr"), "tcp://1.2.3.4:5");
});

test("errors name file, key and value", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["halt-height = -1", "app.toml: halt-height must not be negative, not -1"],
    ['halt-height = "x"', 'app.toml: halt-height must be a whole number, not "x"'],
    ["pruning = 3", "app.toml: pruning must be a text, not 3"],
    [
      'pruning = "some"',
      'app.toml: pruning must be one of default, nothing, everything, custom, not "some"',
    ],
    ["[api]\nenable = 2", "app.toml: api.enable must be true or false, not 2"],
    [
      '[oracle]\nprice_ttl = "2m"',
      'app.toml: oracle.price_ttl must be above 0s and at most 1m, not "2m"',
    ],
    ["index-events = [1]", "app.toml: index-events must be a list of texts, not [1]"],
  ];
  for (const [text, message] of cases)
    assert.throws(() => readConfig(APP_TABLE, text), new ConfigError(message), text);
  assert.throws(
    () => readConfig(APP_TABLE, "a = = b", "/x/app.toml"),
    /^Error: \/x\/app.toml is no TOML: /,
  );
  assert.throws(
    () => new ConfigValues(APP_TABLE).with("halt-time", "soon", "MILKYWAYD_HALT_TIME"),
    /^Error: MILKYWAYD_HALT_TIME: halt-time must be a whole number, not "soon"$/,
  );
});

test("no text makes reading fail in another way", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      try {
        readConfig(COMET_TABLE, text);
      } catch (error) {
        assert.ok(error instanceof ConfigError, String(error));
      }
    }),
  );
});

test("durations are read as Go reads them", () => {
  assert.equal(durationNs("1h2m3.5s"), 3_723_500_000_000n);
  assert.equal(durationNs("-1.5ms"), -1_500_000n);
  assert.equal(durationNs("0"), 0n);
  for (const wrong of ["", "5", "s", "1x", "1s ", "1..2s"])
    assert.equal(durationNs(wrong), undefined);
});

test("one value is changed, and the rest of the file stays", () => {
  const text =
    '# mine\npruning = "default" # why\n\n[api] # rest\nenable = false\n\n[grpc]\nenable = true\n';
  assert.equal(
    editConfig(APP_TABLE, text, "api.enable", "true"),
    text.replace("enable = false", "enable = true"),
  );
  assert.equal(
    editConfig(APP_TABLE, text, "pruning", "nothing"),
    text.replace('pruning = "default" # why', 'pruning = "nothing"'),
  );
  const added = editConfig(APP_TABLE, text, "api.swagger", "1");
  assert.equal(readConfig(APP_TABLE, added).values.isOn("api.swagger"), true);
  const section = editConfig(APP_TABLE, text, "oracle.price_ttl", "5s");
  assert.equal(readConfig(APP_TABLE, section).values.text("oracle.price_ttl"), "5s");
  assert.throws(
    () => editConfig(APP_TABLE, "index-events = [\n'a',\n]\n", "index-events", "b"),
    /edit the file$/,
  );
  assert.throws(() => editConfig(APP_TABLE, text, "nothing.here", "1"), /there is no key/);
});
