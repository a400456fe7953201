import assert from "node:assert/strict";
import { test } from "node:test";
import { PRUNING } from "@milkyway/store";
import { APP_TABLE } from "../config/appTable.ts";
import { COMET_TABLE } from "../config/cometTable.ts";
import { ConfigValues } from "../config/configValues.ts";
import { settingsOf } from "./settingsOf.ts";

const comet = new ConfigValues(COMET_TABLE);
const app = new ConfigValues(APP_TABLE);

test("the defaults of both files are those of the original", () => {
  const settings = settingsOf(comet, app);
  assert.deepEqual(settings.production, {
    onTx: false,
    intervalMs: 5000,
    emptyBlocks: true,
    freshTime: false,
  });
  assert.equal(settings.pruning, PRUNING.default);
  assert.deepEqual(
    [settings.rpc?.host, settings.rpc?.port, settings.rest, settings.grpc?.port],
    ["127.0.0.1", 26_657, undefined, 9090],
  );
  assert.deepEqual(settings.haltAt, { height: 0n, time: 0n });
});

test("keys become what they say", () => {
  const changed = settingsOf(
    comet
      .with("consensus.timeout_commit", "250ms")
      .with("consensus.create_empty_blocks", "false")
      .with("rpc.laddr", "")
      .with("mempool.size", "7"),
    app
      .with("pruning", "custom")
      .with("pruning-keep-recent", "100")
      .with("pruning-interval", "10")
      .with("halt-height", "5")
      .with("api.enable", "true")
      .with("grpc.enable", "false"),
  );
  assert.equal(changed.production.intervalMs, 250);
  assert.equal(changed.production.emptyBlocks, false);
  assert.equal(changed.mempool.size, 7);
  assert.deepEqual(changed.pruning, { keepRecent: 100, interval: 10 });
  assert.deepEqual([changed.rpc, changed.grpc, changed.rest?.port], [undefined, undefined, 1317]);
  assert.equal(changed.haltAt.height, 5n);
});

test("values that cannot be used are told of with their file", () => {
  assert.throws(
    () => settingsOf(comet.with("rpc.laddr", "here"), app),
    /^Error: config.toml: rpc.laddr: "here" is no address/,
  );
  assert.throws(
    () => settingsOf(comet, app.with("pruning", "custom").with("pruning-keep-recent", "1")),
    /keep-recent must be at least 2/,
  );
});
