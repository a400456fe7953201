import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openDatabase } from "../database/openDatabase.ts";
import { followStep } from "../follow/followStep.ts";
import { migrate } from "../schema/migrate.ts";
import { SCHEMA_VERSION } from "../schema/migrations.ts";
import { FakeChain } from "../testing/fakeChain.ts";
import { inspectIndex } from "./inspectIndex.ts";
import { placeText } from "./placeText.ts";

const dir = mkdtempSync(join(tmpdir(), "indexer-inspect-"));
after(() => rmSync(dir, { recursive: true }));
const place = { url: "", folder: join(dir, "index") };

test("an index is described with its gaps, and one that is not there stays away", async () => {
  const nothing = { schema: 0, chainId: undefined, first: 0n, last: 0n, gaps: [] };
  assert.deepEqual(await inspectIndex(place), nothing);
  assert.equal(existsSync(place.folder), false);
  const database = await openDatabase(place);
  await migrate(database);
  const source = new FakeChain();
  source.grow(12n);
  for (let steps = 0; steps < 9; steps++) await followStep({ database, source, periodMs: 60_000n });
  await database.run("DELETE FROM milkyway.blocks WHERE height IN (1, 4, 7, 8)");
  await database.close();
  assert.deepEqual(await inspectIndex(place), {
    schema: SCHEMA_VERSION,
    chainId: "fake-1",
    first: 2n,
    last: 12n,
    gaps: [
      { from: 4n, to: 4n },
      { from: 7n, to: 8n },
    ],
  });
  const newer = await openDatabase(place);
  await newer.run("INSERT INTO milkyway.versions VALUES (99)");
  await newer.close();
  assert.deepEqual(await inspectIndex(place), { ...nothing, schema: 99 });
});

test("a place is told without what is secret", () => {
  const at = (url: string) => placeText({ url, folder: "/data/indexer" });
  assert.equal(at(""), "/data/indexer");
  assert.equal(at("postgres://ann:secret@db:5433/history"), "postgres://ann@db:5433/history");
  assert.equal(
    at("postgres://ann@localhost/history?host=%2Frun&password=secret"),
    "postgres://ann@localhost/history?host=%2Frun",
  );
  assert.doesNotMatch(at("ann:secret at db"), /secret/);
});
