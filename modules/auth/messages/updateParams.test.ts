import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { defaultParams } from "../params.ts";
import { state } from "../state.ts";
import { ALICE, GOV } from "../testing/people.ts";
import { updateParams } from "./updateParams.ts";

const deps = { authority: GOV };

describe("MsgUpdateParams", () => {
  it("MsgUpdateParams ok: stores them", () => {
    const ctx = createTestCtx();
    const params = { ...defaultParams, txSigLimit: 2n };
    updateParams.handle(ctx, deps, { authority: GOV, params });
    assert.deepEqual(state.params.get(ctx), params);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUpdateParams fails: not by the authority, with an unregistered error", () => {
    assert.equal(
      failureOf(() =>
        updateParams.handle(createTestCtx(), deps, { authority: ALICE, params: defaultParams }),
      ),
      `undefined/1: expected gov account as only signer for proposal message; invalid authority; expected ${GOV}, got ${ALICE}`,
    );
  });

  it("MsgUpdateParams fails: a parameter is zero", () => {
    const cases = {
      txSigLimit: "invalid tx signature limit: 0",
      sigVerifyCostEd25519: "invalid ED25519 signature verification cost: 0",
      sigVerifyCostSecp256k1: "invalid SECK256k1 signature verification cost: 0",
      maxMemoCharacters: "invalid max memo characters: 0",
      txSizeCostPerByte: "invalid tx size cost per byte: 0",
    };
    for (const [name, text] of Object.entries(cases)) {
      const params = { ...defaultParams, [name]: 0n };
      assert.equal(
        failureOf(() => updateParams.handle(createTestCtx(), deps, { authority: GOV, params })),
        `undefined/1: ${text}`,
      );
    }
  });
});
