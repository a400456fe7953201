import assert from "node:assert/strict";
import { it } from "node:test";
import { ensureAuthority } from "./authority.ts";
import { failureOf } from "./testing/index.ts";

it("an authority is compared as text", () => {
  ensureAuthority("milk1gov", "milk1gov");
  assert.equal(
    failureOf(() => ensureAuthority("milk1gov", "MILK1GOV")),
    "gov/13: invalid authority; expected milk1gov, got MILK1GOV: expected gov account as only signer for proposal message",
  );
});
