import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Listening } from "../listening.ts";
import { PORTAL_POLICY, servePortal } from "./servePortal.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-site-"));
let portal: Listening;

before(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "assets", "a-1.js"), "1;");
  writeFileSync(join(folder, "notes.txt"), "no type, not served");
  const listen = { host: "127.0.0.1", port: 0 };
  portal = await servePortal({ listen, folder, config: () => '{"rpc":"here"}' });
});

after(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

/** Status of a path that is sent as it stands, which `fetch` would tidy up. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("pages, files and settings have their types, and the policy", async () => {
  const cases = [
    ["/", "text/html; charset=utf-8", "<p>page</p>", "no-cache"],
    ["/pools/1", "text/html; charset=utf-8", "<p>page</p>", "no-cache"],
    [
      "/assets/a-1.js",
      "text/javascript; charset=utf-8",
      "1;",
      "public, max-age=31536000, immutable",
    ],
    ["/config.json", "application/json", '{"rpc":"here"}', "no-cache"],
  ] as const;
  for (const [path, type, body, caching] of cases) {
    const answer = await fetch(`${portal.url}${path}`);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get("content-type"), type, path);
    assert.equal(answer.headers.get("cache-control"), caching, path);
    assert.equal(answer.headers.get("content-security-policy"), PORTAL_POLICY, path);
    assert.equal(await answer.text(), body, path);
  }
});

test("what is not there, not a page or outside of the folder is not found", async () => {
  for (const path of [
    "/missing.js",
    "/notes.txt",
    "/../servePortal.ts",
    "/assets/../../x.json",
    "/..%2fx.js",
    "/%00.js",
  ])
    assert.equal(await rawStatus(path), 404, path);
});

test("only reading is allowed", async () => {
  assert.equal((await fetch(portal.url, { method: "POST" })).status, 405);
  assert.equal((await fetch(portal.url, { method: "HEAD" })).status, 200);
});
