import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const BUILD = new URL("../../../tools/bin/buildPortal.mjs", import.meta.url).href;
const SITE = fileURLToPath(new URL("../../../portal/dist/site", import.meta.url));
const LIMIT = 250_000;

test("the first load is below 250 kB compressed, and names nothing outside of its folder", async () => {
  const { ensurePortalBuilt } = (await import(BUILD)) as { ensurePortalBuilt(): void };
  ensurePortalBuilt();
  const page = readFileSync(join(SITE, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
  for (const path of named) assert.match(path, /^\.\//, path);
  const overview = readdirSync(join(SITE, "assets")).filter((name) => name.startsWith("Overview-"));
  const files = ["index.html", ...named, ...overview.map((name) => `assets/${name}`)];
  const sizes = files.map((name) => gzipSync(readFileSync(join(SITE, name))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total < LIMIT, `${total} bytes`);
});
