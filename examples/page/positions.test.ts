/** A page tested against a whole chain, with nothing but the test runner of Node. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDevChain } from "@milkyway/testkit";
import { positionsPage } from "./positions.ts";

test("somebody without stakes is told so", async () => {
  const chain = await createDevChain();
  assert.equal(
    await positionsPage(chain, chain.addressOf("bob")),
    "<p>You have no stakes yet.</p>",
  );
});

test("every stake has a row, and what it earned grows", async () => {
  const chain = await createDevChain({ seed: 1, world: true });
  const ivan = chain.addressOf("ivan");
  const first = await positionsPage(chain, ivan);
  assert.match(first, /<td>utia<\/td>/);
  assert.match(first, /<td>operator 1<\/td>/);
  await chain.advance(60_000_000_000n);
  const later = await positionsPage(chain, ivan);
  assert.match(later, /<td>utia<\/td><td>\d+\.\d{6} milk<\/td>/);
  assert.notEqual(later, first);
});

test("a stake that nobody is trusted with earns nothing", async () => {
  const chain = await createDevChain({ seed: 1, world: true });
  await chain.advance(60_000_000_000n);
  assert.match(
    await positionsPage(chain, chain.addressOf("grace")),
    /<td>uatom<\/td><td>nothing yet<\/td>/,
  );
});
