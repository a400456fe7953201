import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Any } from "@milkyway/codec";
import { MsgExecLegacyContent } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type MsgSubmitProposal, TextProposal } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { ParameterChangeProposal } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { plainError } from "@milkyway/core";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { decFromScaled } from "@milkyway/math";
import type { GovDeps } from "../deps.ts";
import type { LegacyContentKind } from "../legacyContents.ts";
import { state } from "../state.ts";
import { ALICE, BOB, fakeDeps, GOV, govCtx, raw, umilk } from "../testing/fixture.ts";
import { execLegacyContent } from "./execLegacyContent.ts";
import { deposit } from "./v1beta1/deposit.ts";
import { submitProposal } from "./v1beta1/submitProposal.ts";
import { vote } from "./v1beta1/vote.ts";
import { voteWeighted } from "./v1beta1/voteWeighted.ts";

const text = (title = "Title", description = "Text"): Any => ({
  typeUrl: `/${TextProposal.typeName}`,
  value: TextProposal.encode({ title, description }),
});

const change: Any = {
  typeUrl: `/${ParameterChangeProposal.typeName}`,
  value: ParameterChangeProposal.encode({ title: "T", description: "D", changes: [] }),
};

const CHANGE_KIND: LegacyContentKind = {
  typeName: ParameterChangeProposal.typeName,
  proposalType: "ParameterChange",
  route: "params",
  registered: true,
};

const msg = (content: Any | undefined, amount = 1000n): MsgSubmitProposal => ({
  content,
  initialDeposit: umilk(amount),
  proposer: ALICE,
});

const withParams = (given: Partial<GovDeps>) =>
  fakeDeps({ legacyContents: [CHANGE_KIND], ...given });

describe("messages of v1beta1", () => {
  it("MsgSubmitProposal (v1beta1) ok: becomes a proposal that executes the content", () => {
    const ctx = govCtx();
    submitProposal.handle(ctx, fakeDeps(), msg(text()));
    const { messages, title, summary, metadata, expedited } = state.proposals.require(ctx, 1n);
    assert.deepEqual([title, summary, metadata, expedited], ["Title", "Text", "", false]);
    assert.deepEqual(
      messages.map(({ value }) => MsgExecLegacyContent.decode(value)),
      [{ content: text(), authority: GOV }],
    );
    assert.match(eventTexts(ctx.events)[0] ?? "", /,\/cosmos.gov.v1.MsgExecLegacyContent/);
  });

  const fails = (content: Any | undefined, failure: string, deps = fakeDeps()) =>
    assert.equal(
      failureOf(() => submitProposal.handle(govCtx(), deps, msg(content))),
      failure,
    );

  it("MsgSubmitProposal (v1beta1) fails: no content", () => {
    fails(
      { typeUrl: "", value: new Uint8Array() },
      "gov/5: missing content: invalid proposal content",
    );
    fails(undefined, "panic: runtime error: invalid memory address or nil pointer dereference");
  });

  it("MsgSubmitProposal (v1beta1) fails: title or description of the wrong length", () => {
    const cases: readonly (readonly [Any, string])[] = [
      [text(" \u0085"), "proposal title cannot be blank"],
      [text("x".repeat(141)), "proposal title is longer than max length of 140"],
      [text("x", ""), "proposal description cannot be blank"],
      [text("x", "x".repeat(10_001)), "proposal description is longer than max length of 10000"],
    ];
    for (const [content, reason] of cases)
      fails(content, `gov/5: ${reason}: invalid proposal content`);
  });

  it("MsgSubmitProposal (v1beta1) fails: a type that nobody registered", () => {
    const unregistered = [{ ...CHANGE_KIND, registered: false }];
    fails(
      change,
      "gov/6: ParameterChange: invalid proposal type",
      fakeDeps({ legacyContents: unregistered }),
    );
  });

  it("MsgSubmitProposal (v1beta1) fails: nobody executes the content", () => {
    fails(change, "gov/9: params: no handler exists for proposal type", withParams({}));
  });

  it("MsgSubmitProposal (v1beta1) fails: trying the content out fails", () => {
    const params = () => {
      throw plainError("bad change");
    };
    fails(
      change,
      "gov/5: failed to run legacy handler params, bad change: invalid proposal content: invalid proposal content",
      withParams({ legacyRoutes: { params } }),
    );
  });

  it("MsgSubmitProposal (v1beta1) ok: what trying out would write is dropped", () => {
    const ctx = govCtx();
    const deps = withParams({
      legacyRoutes: { params: (at) => state.constitution.set(at, "changed") },
    });
    submitProposal.handle(ctx, deps, msg(change));
    assert.equal(state.constitution.require(ctx), "");
  });

  it("MsgDeposit, MsgVote, MsgVoteWeighted (v1beta1) ok: act as those of v1", () => {
    const [ctx, deps] = [govCtx(), fakeDeps()];
    submitProposal.handle(ctx, deps, msg(text(), 10n));
    deposit.handle(ctx, deps, { proposalId: 1n, depositor: BOB, amount: umilk(990n) });
    vote.handle(ctx, deps, { proposalId: 1n, voter: BOB, option: 2 });
    const options = [
      { option: 1, weight: decFromScaled(700000000000000000n) },
      { option: 4, weight: decFromScaled(300000000000000000n) },
    ];
    voteWeighted.handle(ctx, deps, { proposalId: 1n, voter: ALICE, options });
    assert.deepEqual(
      state.votes.require(ctx, [1n, raw("a")]).options.map(({ weight }) => weight),
      ["0.700000000000000000", "0.300000000000000000"],
    );
    assert.equal(state.votes.require(ctx, [1n, raw("b")]).options[0]?.option, 2);
  });

  it("MsgDeposit, MsgVote, MsgVoteWeighted (v1beta1) fails: as those of v1", () => {
    const [ctx, deps] = [govCtx(), fakeDeps()];
    const amount = umilk(0n);
    const runs = [
      () => deposit.handle(ctx, deps, { proposalId: 1n, depositor: BOB, amount }),
      () => vote.handle(ctx, deps, { proposalId: 1n, voter: BOB, option: 1 }),
      () => voteWeighted.handle(ctx, deps, { proposalId: 1n, voter: BOB, options: [] }),
    ];
    assert.deepEqual(runs.map(failureOf), [
      "sdk/10: 0umilk: invalid coins",
      "gov/3: 1: inactive proposal",
      "sdk/18: null: invalid request",
    ]);
  });
});

describe("MsgExecLegacyContent", () => {
  it("MsgExecLegacyContent ok: hands the content to its handler; a text changes nothing", () => {
    const seen: unknown[] = [];
    const deps = withParams({
      legacyRoutes: { params: (_, { value }) => void seen.push(value.title) },
    });
    execLegacyContent.handle(govCtx(), deps, { authority: GOV, content: text() });
    execLegacyContent.handle(govCtx(), deps, { authority: GOV, content: change });
    assert.deepEqual(seen, ["T"]);
  });

  it("MsgExecLegacyContent fails: not governance", () => {
    assert.equal(
      failureOf(() =>
        execLegacyContent.handle(govCtx(), fakeDeps(), { authority: ALICE, content: text() }),
      ),
      `gov/13: expected ${GOV} got ${ALICE}: expected gov account as only signer for proposal message`,
    );
  });

  it("MsgExecLegacyContent fails: authority is no address", () => {
    assert.equal(
      failureOf(() => execLegacyContent.validate?.({ authority: "", content: text() })),
      "undefined/1: empty address string is not allowed",
    );
  });
});
