/** What a page pays for the SDK: the size of a bundle is budgeted, and nothing of Node gets into it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes after minification and gzip. */
const BUDGETS = {
  /** `createClient`, `query` and the client of one module. */
  queries: 12_000,
  /** As well as a sender and a signer with a mnemonic. */
  sending: 70_000,
  /** `queries` with light client and proofs. */
  proofs: 54_000,
};

const QUERIES = `
  import { createClient, query } from "./index.ts";
  import { Query } from "@milkyway/modules/pools/client";
  export const pools = (node) => query(createClient(node), Query, "pools", {});
`;

const SENDING = `
  import { createClient, createSender, message, mnemonicSigner } from "./index.ts";
  import { MsgDelegatePool } from "@milkyway/modules/restaking/client";
  export const delegate = (node, words, delegator, amount) =>
    createSender(createClient(node), mnemonicSigner(words)).send([message(MsgDelegatePool, { delegator, amount })]);
`;

const PROOFS = `
  import { createClient, createLightClient, queryBalanceVerified } from "./index.ts";
  export const balance = async (node, trusted, asked) => {
    const client = createClient(node);
    return queryBalanceVerified(client, await createLightClient(client, { trusted }), asked);
  };
`;

async function bundle(contents: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../src/", import.meta.url)) },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    globalName: "page",
    conditions: ["source"],
    write: false,
    logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
  return outputFiles[0]?.text ?? "";
}

async function assertWithin(contents: string, budget: number): Promise<string> {
  const code = await bundle(contents);
  const size = gzipSync(code).length;
  assert.ok(size <= budget, `${size} bytes are more than ${budget}`);
  return code;
}

test("a page that queries stays within its budget, and runs where there is only what browsers have", async () => {
  const code = await assertWithin(QUERIES, BUDGETS.queries);
  const asked: string[] = [];
  const fetch = async (_url: string, { body }: { readonly body: string }) => {
    asked.push(body);
    return { text: async () => JSON.stringify({ result: { response: { code: 0, value: "" } } }) };
  };
  const page = createContext({
    TextEncoder,
    TextDecoder,
    setTimeout,
    fetch,
    AbortSignal,
    atob,
    btoa,
  });
  const { pools } = await runInContext(`${code}; page.pools("http://node")`, page);
  assert.equal(pools.length, 0);
  assert.match(asked[0] ?? "", /milkyway\.pools\.v1\.Query\/Pools/);
});

test("a page that sends stays within its budget", async () => {
  await assertWithin(SENDING, BUDGETS.sending);
});

test("a page that verifies stays within its budget", async () => {
  await assertWithin(PROOFS, BUDGETS.proofs);
});
