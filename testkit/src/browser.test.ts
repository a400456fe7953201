import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { toHex } from "@milkyway/bytes";
import { SECOND } from "@milkyway/codec";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { build } from "esbuild";
import { createDevChain, message } from "./index.ts";

/** A page's script: boots an inhabited chain, sends a transaction, lets a month pass and reads. */
const SCRIPT = `
  import { createDevChain, message } from "./index.ts";
  import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
  import { Query } from "@milkyway/modules/services/client";

  export async function run() {
    const chain = await createDevChain({ seed: 1, world: true });
    const [fromAddress, toAddress] = [chain.addressOf("bob"), chain.addressOf("carol")];
    const amount = [{ denom: "umilk", amount: 5n }];
    await chain.send(message(MsgSend, { fromAddress, toAddress, amount }));
    await chain.advance(30n * 86_400_000_000_000n);
    const { services } = chain.query(Query.methods.services);
    const appHash = [...chain.appHash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return { height: chain.height, services: services.map(({ name }) => name), appHash };
  }
`;

/** What the script makes, made outside of the bundle. */
async function appHashHere(): Promise<string> {
  const chain = await createDevChain({ seed: 1, world: true });
  const [fromAddress, toAddress] = [chain.addressOf("bob"), chain.addressOf("carol")];
  const amount = [{ denom: "umilk", amount: 5n }];
  await chain.send(message(MsgSend, { fromAddress, toAddress, amount }));
  await chain.advance(30n * 86_400n * SECOND);
  return toHex(chain.appHash);
}

interface Seen {
  readonly height: bigint;
  readonly services: readonly string[];
  readonly appHash: string;
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../src/", import.meta.url)) },
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "page",
    conditions: ["source"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test("the chain runs where there is nothing but what browsers have, with the same result", async () => {
  const code = await bundle(SCRIPT);
  const page = createContext({ TextEncoder, TextDecoder, setTimeout, crypto: globalThis.crypto });
  const inBrowser: Seen = await runInContext(`${code}; page.run()`, page);
  assert.deepEqual(
    [...inBrowser.services],
    ["Starlight Oracle", "Comet Sequencer", "Nebula Bridge", "Eclipse Archive"],
  );
  assert.equal(inBrowser.height, 3n);
  assert.equal(inBrowser.appHash, await appHashHere());
});

/** The code of a page, as the body of a function after its imports. */
function codeOf(page: string): string {
  const text = readFileSync(new URL(page, import.meta.url), "utf8");
  const [, code = ""] = /```ts\n(.*?)```/s.exec(text) ?? [];
  const lines = code.split("\n");
  const isImport = (line: string) => line.startsWith("import ");
  const body = lines.filter((line) => !isImport(line)).join("\n");
  return `${lines.filter(isImport).join("\n")}\nexport async function run() {\n${body}\n}`;
}

test("the code of the page about the testkit does what it says", async () => {
  const code = await bundle(codeOf("../README.md"));
  const shown: unknown[][] = [];
  const page = createContext({
    TextEncoder,
    TextDecoder,
    setTimeout,
    crypto: globalThis.crypto,
    console: { log: (...values: unknown[]) => shown.push(values) },
  });
  await runInContext(`${code}; page.run()`, page);
  const [[id, total] = []] = shown;
  assert.equal(id, 5);
  assert.ok(Array.isArray(total) && total.length > 0);
});
