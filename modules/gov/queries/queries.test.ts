import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ZERO_TIME } from "@milkyway/codec";
import { TextProposal } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import type { Ctx } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { submitProposal } from "../messages/submitProposal.ts";
import { submitProposal as submitLegacy } from "../messages/v1beta1/submitProposal.ts";
import { vote as voteMsg } from "../messages/vote.ts";
import { state } from "../state.ts";
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
import { params } from "./params.ts";
import { constitution, proposal, proposals, tallyResult } from "./proposals.ts";
import { v1beta1Queries } from "./v1beta1.ts";
import { deposit, deposits, vote, votes } from "./votes.ts";

const deps = fakeDeps();
const NOT_FOUND = "grpc/5: proposal 9 doesn't exist";
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
const idsOf = (found: { readonly proposals: readonly { readonly id: bigint }[] }) =>
  found.proposals.map(({ id }) => id);

describe("queries of v1", () => {
  it("Query Constitution ok: the text", () => {
    assert.deepEqual(constitution(fixture(), deps, {}), { constitution: "" });
  });
  it("Query Constitution fails: nothing was ever written", () => {
    assert.equal(
      failureOf(() => constitution(createTestCtx(), deps, {})),
      "undefined/1: collections: not found: key 'no_key' of type string",
    );
  });

  it("Query Proposal ok: one by number", () => {
    assert.equal(proposal(fixture(), deps, { proposalId: 2n }).proposal?.title, "Two");
  });
  it("Query Proposal fails: none, no number", () => {
    assert.equal(
      failureOf(() => proposal(fixture(), deps, { proposalId: 9n })),
      NOT_FOUND,
    );
    assert.equal(
      failureOf(() => proposal(fixture(), deps, { proposalId: 0n })),
      NO_ID,
    );
  });

  it("Query Proposals ok: all, by status, voter, depositor", () => {
    const ctx = fixture();
    assert.deepEqual(idsOf(proposals(ctx, deps, all())), [1n, 2n]);
    assert.deepEqual(idsOf(proposals(ctx, deps, all({ proposalStatus: 2 }))), [2n]);
    assert.deepEqual(idsOf(proposals(ctx, deps, all({ proposalStatus: 9 }))), [1n, 2n]);
    assert.deepEqual(idsOf(proposals(ctx, deps, all({ voter: addressOf("x") }))), [2n]);
    assert.deepEqual(idsOf(proposals(ctx, deps, all({ depositor: ALICE }))), [1n]);
  });
  it("Query Proposals fails: voter is no address", () => {
    assert.match(
      failureOf(() => proposals(fixture(), deps, all({ voter: "x" }))),
      /^grpc\/13: decoding bech32 failed/,
    );
  });

  it("Query Vote ok: what one voted", () => {
    const found = vote(fixture(), deps, { proposalId: 2n, voter: addressOf("x") });
    assert.equal(found.vote?.options[0]?.option, 1);
  });
  it("Query Vote fails: no vote, no voter", () => {
    assert.equal(
      failureOf(() => vote(fixture(), deps, { proposalId: 2n, voter: BOB })),
      `grpc/3: voter: ${BOB} not found for proposal: 2`,
    );
    assert.equal(
      failureOf(() => vote(fixture(), deps, { proposalId: 2n, voter: "" })),
      "grpc/3: empty voter address",
    );
  });

  it("Query Votes ok: those of the proposal", () => {
    assert.equal(votes(fixture(), deps, { proposalId: 2n, ...page }).votes.length, 1);
    assert.equal(votes(fixture(), deps, { proposalId: 1n, ...page }).votes.length, 0);
  });
  it("Query Votes fails: no number", () => {
    assert.equal(
      failureOf(() => votes(fixture(), deps, { proposalId: 0n, ...page })),
      NO_ID,
    );
  });

  it("Query Deposit ok: what one deposited", () => {
    const found = deposit(fixture(), deps, { proposalId: 1n, depositor: ALICE });
    assert.deepEqual(found.deposit?.amount, umilk(100n));
  });
  it("Query Deposit fails: none, no depositor", () => {
    assert.match(
      failureOf(() => deposit(fixture(), deps, { proposalId: 1n, depositor: BOB })),
      /^grpc\/5: collections: not found: key '\("1", "milk1/,
    );
    assert.equal(
      failureOf(() => deposit(fixture(), deps, { proposalId: 1n, depositor: "" })),
      "grpc/3: empty depositor address",
    );
  });

  it("Query Deposits ok: those of the proposal", () => {
    const found = deposits(fixture(), deps, { proposalId: 2n, ...page });
    assert.deepEqual(
      found.deposits.map(({ depositor }) => depositor),
      [BOB],
    );
  });
  it("Query Deposits fails: no number", () => {
    assert.equal(
      failureOf(() => deposits(fixture(), deps, { proposalId: 0n, ...page })),
      NO_ID,
    );
  });

  it("Query Params ok: all of them, and a group", () => {
    const found = params(fixture(), deps, { paramsType: "tallying" });
    assert.deepEqual(found.params, state.params.require(fixture()));
    assert.equal(found.tallyParams?.quorum, "0.334000000000000000");
    assert.equal(found.votingParams, undefined);
  });
  it("Query Params fails: unknown group", () => {
    assert.equal(
      failureOf(() => params(fixture(), deps, { paramsType: "x" })),
      "grpc/3: unknown params type: x",
    );
  });

  it("Query TallyResult ok: as the vote stands, zero before it, final after it", () => {
    const ctx = fixture();
    const yes = (proposalId: bigint) => tallyResult(ctx, deps, { proposalId }).tally?.yesCount;
    assert.equal(yes(1n), "0");
    assert.equal(yes(2n), "60");
    const ended = state.proposals.require(ctx, 2n);
    const finalTallyResult = {
      yesCount: "7",
      abstainCount: "0",
      noCount: "0",
      noWithVetoCount: "0",
    };
    state.proposals.set(ctx, 2n, { ...ended, status: 3, finalTallyResult });
    assert.equal(yes(2n), "7");
  });
  it("Query TallyResult fails: no such proposal", () => {
    assert.equal(
      failureOf(() => tallyResult(fixture(), deps, { proposalId: 9n })),
      NOT_FOUND,
    );
  });
});

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
