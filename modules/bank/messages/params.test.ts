import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { ALICE, GOV } from "../../auth/testing/people.ts";
import { ensureSendEnabled, getParams, isSendEnabledDenom } from "../sendEnabled.ts";
import { state } from "../state.ts";
import { coins, createBankFixture } from "../testing/fixture.ts";
import { setSendEnabled } from "./setSendEnabled.ts";
import { updateParams } from "./updateParams.ts";

const FOREIGN = `gov/13: invalid authority; expected ${GOV}, got ${ALICE}: expected gov account as only signer for proposal message`;

describe("parameters of bank", () => {
  it("MsgUpdateParams ok: sets the default", () => {
    const { ctx, ...deps } = createBankFixture();
    const params = { sendEnabled: [], defaultSendEnabled: false };
    updateParams.handle(ctx, deps, { authority: GOV, params });
    assert.deepEqual(getParams(ctx), params);
    assert.equal(isSendEnabledDenom(ctx, "umilk"), false);
  });

  it("MsgUpdateParams fails: not by the authority, or with entries of denoms", () => {
    const { ctx, ...deps } = createBankFixture();
    const params = { sendEnabled: [], defaultSendEnabled: false };
    const by = (authority: string, given = params) =>
      failureOf(() => updateParams.handle(ctx, deps, { authority, params: given }));
    assert.equal(by(ALICE), FOREIGN);
    const listed = { ...params, sendEnabled: [{ denom: "umilk", enabled: true }] };
    assert.equal(
      failureOf(() => updateParams.handle(ctx, deps, { authority: GOV, params: listed })),
      "undefined/1: use of send_enabled in params is no longer supported",
    );
  });

  it("MsgSetSendEnabled ok: writes entries, then removes others", () => {
    const { ctx, ...deps } = createBankFixture();
    const msg = {
      authority: GOV,
      sendEnabled: [
        { denom: "uatom", enabled: false },
        { denom: "umilk", enabled: true },
      ],
      useDefaultFor: ["uatom"],
    };
    assert.deepEqual(
      accessesOf(ctx, (at) => setSendEnabled.handle(at, deps, msg)),
      ["set bank 04", "set bank 04", "delete bank 04"],
    );
    assert.deepEqual([...state.sendEnabled.entries(ctx)], [["umilk", true]]);
  });

  it("MsgSetSendEnabled fails: not by the authority, or with bad denoms", () => {
    const { ctx, ...deps } = createBankFixture();
    const fails = (denoms: string[], useDefaultFor: string[] = [], authority = GOV) =>
      failureOf(() =>
        setSendEnabled.handle(ctx, deps, {
          authority,
          sendEnabled: denoms.map((denom) => ({ denom, enabled: true })),
          useDefaultFor,
        }),
      );
    assert.equal(fails([], [], ALICE), FOREIGN);
    assert.equal(
      fails(["umilk", "umilk"]),
      'sdk/18: duplicate denom entries found for "umilk": invalid request',
    );
    assert.equal(
      fails(["x"]),
      'sdk/18: invalid SendEnabled denom "x": invalid denom: x: invalid request',
    );
    assert.equal(
      fails([], ["x"]),
      'sdk/18: invalid UseDefaultFor denom "x": invalid denom: x: invalid request',
    );
  });

  it("reads an entry only if there is one, and nothing for no coins", () => {
    const { ctx } = createBankFixture();
    state.sendEnabled.set(ctx, "uatom", true);
    assert.deepEqual(
      accessesOf(ctx, (at) => ensureSendEnabled(at, coins("1uatom,1umilk"))),
      ["get bank 05", "has bank 04", "get bank 04", "has bank 04"],
    );
    assert.deepEqual(
      accessesOf(ctx, (at) => ensureSendEnabled(at, [])),
      [],
    );
  });
});
