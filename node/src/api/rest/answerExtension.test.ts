import assert from "node:assert/strict";
import { test } from "node:test";
import { startRest } from "../testing/testRest.ts";

const extension = {
  path: "/more/v1",
  answer: async (path: string, query: string) => ({
    status: 200,
    type: "text/plain",
    body: `${path} ${query}`,
  }),
  close: async () => {},
};

test("an extension answers below its path, and nowhere else", async (t) => {
  const { get } = await startRest(t, { extension });
  assert.equal((await get("/more/v1/a%20b?x=1&y=%20")).text, "/more/v1/a b x=1&y=%20");
  assert.equal((await get("/more/v1")).text, "/more/v1 ");
  assert.equal((await get("/more/v12")).status, 501);
  assert.equal((await get("/more/v1", { method: "HEAD" })).text, "");
  const posted = await get("/more/v1/a", { method: "POST", body: "{}" });
  assert.deepEqual([posted.status, posted.answer.headers.get("allow")], [405, "GET, HEAD"]);
});

test("a failure of an extension ends the request and not the server", async (t) => {
  const broken = { ...extension, answer: () => Promise.reject(new Error("down")) };
  const { get } = await startRest(t, { extension: broken });
  await assert.rejects(get("/more/v1/a"));
  assert.equal((await get("/test/v1/echo/1?name=a")).status, 200);
});
