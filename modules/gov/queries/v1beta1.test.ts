import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import { TextProposal } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import type { Ctx } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { submitProposal } from "../messages/submitProposal.ts";
import { submitProposal as submitLegacy } from "../messages/v1beta1/submitProposal.ts";
import { vote as voteMsg } from "../messages/vote.ts";
import {
  ALICE,
  addressOf,
  BOB,
  fakeDeps,
  govCtx,
  sendMessage,
  submission,
  umilk,
} from "../testing/fixture.ts";
import { v1beta1Queries } from "./v1beta1.ts";

const deps = fakeDeps();
const _NOT_FOUND = "grpc/5: proposal 9 doesn't exist";
const NO_ID = "grpc/3: proposal id can not be 0";
const page = { pagination: undefined };

/** Proposal 1 waits for deposits, 2 is voted on: yes of the largest validator. */
function fixture(): Ctx {
  const ctx = govCtx();
  submitProposal.handle(ctx, deps, submission());
  submitProposal.handle(
    ctx,
    deps,
    submission({ initialDeposit: umilk(1000n), proposer: BOB, title: "Two" }),
  );
  const yes = { proposalId: 2n, voter: addressOf("x"), option: 1, metadata: "" };
  voteMsg.handle(ctx, deps, yes);
  return ctx;
}

const all = (given = {}) => ({ proposalStatus: 0, voter: "", depositor: "", ...page, ...given });
const _idsOf = (found: { readonly proposals: readonly { readonly id: bigint }[] }) =>
  found.proposals.map(({ id }) => id);

describe("queries of v1beta1", () => {
  const legacy = v1beta1Queries;
  const text = {
    typeUrl: `/${TextProposal.typeName}`,
    value: TextProposal.encode({ title: "T", description: "D" }),
  };

  it("Query Proposal (v1beta1) ok: the content, or the message in its place", () => {
    const ctx = fixture();
    submitLegacy.handle(ctx, deps, { content: text, initialDeposit: umilk(10n), proposer: ALICE });
    assert.deepEqual(legacy.proposal(ctx, deps, { proposalId: 3n }).proposal.content, text);
    const found = legacy.proposal(ctx, deps, { proposalId: 1n }).proposal;
    assert.deepEqual(found.content, sendMessage(5n));
    assert.equal(found.votingStartTime, ZERO_TIME);
    assert.deepEqual(found.finalTallyResult, { yes: 0n, no: 0n, abstain: 0n, noWithVeto: 0n });
  });

  it("Query Proposal, Proposals (v1beta1) fails: not exactly one message", () => {
    const ctx = govCtx();
    submitProposal.handle(ctx, deps, submission({ messages: [], metadata: "m" }));
    const failure =
      "sdk/29: can't convert a gov/v1 Proposal to gov/v1beta1 Proposal when amount of proposal messages not exactly one: invalid type";
    assert.equal(
      failureOf(() => legacy.proposal(ctx, deps, { proposalId: 1n })),
      failure,
    );
    assert.equal(
      failureOf(() => legacy.proposals(ctx, deps, all())),
      failure,
    );
  });

  it("Query Proposals, Vote, Votes, Deposit, Deposits, TallyResult (v1beta1) ok: in the older form", () => {
    const ctx = fixture();
    const voter = addressOf("x");
    assert.equal(legacy.proposals(ctx, deps, all()).proposals.length, 2);
    const found = legacy.vote(ctx, deps, { proposalId: 2n, voter }).vote;
    assert.equal(found.option, 0);
    assert.equal(found.options[0]?.weight, 10n ** 18n);
    assert.deepEqual(legacy.votes(ctx, deps, { proposalId: 2n, ...page }).votes, [found]);
    const one = legacy.deposit(ctx, deps, { proposalId: 2n, depositor: BOB }).deposit;
    assert.deepEqual(one.amount, umilk(1000n));
    assert.deepEqual(legacy.deposits(ctx, deps, { proposalId: 2n, ...page }).deposits, [one]);
    assert.equal(legacy.tallyResult(ctx, deps, { proposalId: 2n }).tally.yes, 60n);
  });

  it("Query Vote, Votes, Deposit, Deposits, TallyResult (v1beta1) fails: as those of v1", () => {
    const ctx = fixture();
    const none = { proposalId: 0n, ...page };
    const runs = [
      () => legacy.vote(ctx, deps, { proposalId: 0n, voter: BOB }),
      () => legacy.votes(ctx, deps, none),
      () => legacy.deposit(ctx, deps, { proposalId: 0n, depositor: BOB }),
      () => legacy.deposits(ctx, deps, none),
      () => legacy.tallyResult(ctx, deps, none),
    ];
    for (const run of runs) assert.equal(failureOf(run), NO_ID);
  });

  it("Query Params (v1beta1) ok: one group, the others empty", () => {
    const ctx = fixture();
    const found = legacy.params(ctx, deps, { paramsType: "voting" });
    assert.equal(found.votingParams.votingPeriod, 30_000_000_000n);
    assert.deepEqual(found.depositParams, { minDeposit: [], maxDepositPeriod: 0n });
    const { tallyParams } = legacy.params(ctx, deps, { paramsType: "tallying" });
    assert.equal(tallyParams.threshold, 5n * 10n ** 17n);
    const { depositParams } = legacy.params(ctx, deps, { paramsType: "deposit" });
    assert.deepEqual(depositParams.minDeposit, umilk(1000n));
  });
  it("Query Params (v1beta1) fails: no group, an unknown one", () => {
    assert.equal(
      failureOf(() => legacy.params(fixture(), deps, { paramsType: "" })),
      "grpc/3:  is not a valid parameter type",
    );
    assert.equal(
      failureOf(() => legacy.params(fixture(), deps, { paramsType: "x" })),
      "grpc/3: unknown params type: x",
    );
  });
});
