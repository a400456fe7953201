import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Ctx } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { submitProposal } from "../messages/submitProposal.ts";
import { vote as voteMsg } from "../messages/vote.ts";
import { state } from "../state.ts";
import { ALICE, addressOf, BOB, fakeDeps, govCtx, submission, umilk } from "../testing/fixture.ts";
import { params } from "./params.ts";
import { constitution, proposal, proposals, tallyResult } from "./proposals.ts";
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
