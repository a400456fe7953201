import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "@milkyway/bytes";
import { type MsgSubmitProposal, Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { state } from "../state.ts";
import {
  ALICE,
  fakeDeps,
  govCtx,
  SECOND,
  sendMessage,
  submission,
  umilk,
} from "../testing/fixture.ts";
import { submitProposal } from "./submitProposal.ts";

describe("MsgSubmitProposal", () => {
  it("MsgSubmitProposal ok: waits for deposits when the first is below the minimum", () => {
    const [ctx, deps] = [govCtx(), fakeDeps()];
    assert.deepEqual(submitProposal.handle(ctx, deps, submission()), { proposalId: 1n });
    const proposal = state.proposals.require(ctx, 1n);
    assert.equal(proposal.status, 1);
    assert.equal(proposal.depositEndTime, TEST_TIME + 120n * SECOND);
    assert.deepEqual(proposal.totalDeposit, umilk(100n));
    const [queued] = state.inactiveQueue.keys(ctx);
    assert.deepEqual(queued, [TEST_TIME + 120n * SECOND, 1n]);
    assert.deepEqual(deps.calls, ["account gov", `${ALICE} -> gov 100umilk`]);
    assert.deepEqual(eventTexts(ctx.events), [
      `submit_proposal{proposal_id=1, proposal_proposer=${ALICE}, proposal_messages=,/cosmos.bank.v1beta1.MsgSend}`,
      `proposal_deposit{depositor=${ALICE}, amount=100umilk, proposal_id=1}`,
    ]);
  });

  it("MsgSubmitProposal ok: starts the vote with a deposit of the minimum", () => {
    const ctx = govCtx();
    submitProposal.handle(ctx, fakeDeps(), submission({ initialDeposit: umilk(1000n) }));
    const { status, votingStartTime, votingEndTime } = state.proposals.require(ctx, 1n);
    assert.equal(status, 2);
    assert.equal(votingStartTime, TEST_TIME);
    assert.equal(votingEndTime, TEST_TIME + 30n * SECOND);
    assert.equal(state.votingProposals.has(ctx, 1n), true);
    assert.deepEqual([...state.inactiveQueue.keys(ctx)], []);
    assert.equal(eventTexts(ctx.events).at(-1), "submit_proposal{voting_period_start=1}");
  });

  it("MsgSubmitProposal ok: needs the larger minimum when expedited", () => {
    const ctx = govCtx();
    const expedited = { expedited: true, initialDeposit: umilk(4999n) };
    submitProposal.handle(ctx, fakeDeps(), submission(expedited));
    assert.equal(state.proposals.require(ctx, 1n).status, 1);
  });

  it("MsgSubmitProposal ok: reads and writes in the order of the reference", () => {
    const accesses = accessesOf(govCtx(), (ctx) =>
      submitProposal.handle(ctx, fakeDeps(), submission()),
    );
    const submitted = ["get 30", "get 03", "set 03", "get 30", "delete 04", "set 00", "set 02"];
    const deposited = ["get 00", "get 30", "delete 04", "set 00", "get 10", "set 10"];
    assert.deepEqual(
      accesses.map((access) => access.replace(" gov", "")),
      [...submitted, ...deposited],
    );
  });

  it("MsgSubmitProposal ok: charges ninety gas for each byte of the proposal", () => {
    const used = (title: string) => {
      const ctx = govCtx();
      const before = ctx.gas.consumed;
      submitProposal.handle(ctx, fakeDeps(), submission({ title }));
      return ctx.gas.consumed - before;
    };
    // Written twice and read once, besides the charge itself.
    assert.equal(used("TitleX") - used("Title"), 90n + 2n * 30n + 3n);
  });

  it("MsgSubmitProposal ok: keeps a new proposal with zero counts", () => {
    const ctx = govCtx();
    submitProposal.handle(ctx, fakeDeps(), submission());
    const bytes = Proposal.encode(state.proposals.require(ctx, 1n));
    assert.match(toHex(bytes), /1801220c0a01301201301a01302201302a06/);
  });

  const fails = (given: Partial<MsgSubmitProposal>, failure: string) => () => {
    const run = () => submitProposal.handle(govCtx(), fakeDeps(), submission(given));
    assert.equal(failureOf(run), failure);
  };

  it(
    "MsgSubmitProposal fails: no title",
    fails({ title: "" }, "sdk/18: proposal title cannot be empty: invalid request"),
  );
  it(
    "MsgSubmitProposal fails: no summary",
    fails({ summary: "" }, "sdk/18: proposal summary cannot be empty: invalid request"),
  );
  it(
    "MsgSubmitProposal fails: proposer is no address",
    fails(
      { proposer: "" },
      "sdk/7: invalid proposer address: empty address string is not allowed: invalid address",
    ),
  );
  it(
    "MsgSubmitProposal fails: neither messages nor metadata",
    fails(
      { messages: [] },
      "gov/11: either metadata or Msgs length must be non-nil: no messages proposed",
    ),
  );
  it(
    "MsgSubmitProposal fails: metadata with another title",
    fails(
      { metadata: '{"Title":"other"}' },
      "gov/5: metadata title 'other' must equal proposal title 'Title': invalid proposal content",
    ),
  );
  it(
    "MsgSubmitProposal fails: metadata with another summary",
    fails(
      { metadata: '{"title":"Title"}' },
      "gov/5: metadata summary '' must equal proposal summary 'Summary': invalid proposal content",
    ),
  );
  it(
    "MsgSubmitProposal fails: metadata too long",
    fails(
      { metadata: "x".repeat(10_201) },
      "gov/15: got metadata with length 10201: metadata too long",
    ),
  );
  it(
    "MsgSubmitProposal fails: title too long",
    fails(
      { title: "ä".repeat(5_101) },
      "gov/15: got metadata with length 10202: metadata too long",
    ),
  );
  it(
    "MsgSubmitProposal fails: summary too long",
    fails(
      { summary: "x".repeat(408_001) },
      "gov/22: got summary with length 408001: summary too long",
    ),
  );
  it(
    "MsgSubmitProposal fails: wrong denom of the deposit",
    fails(
      { initialDeposit: [{ denom: "utia", amount: 1000n }] },
      "gov/23: deposited 1000utia, but gov accepts only the following denom(s): [umilk]: invalid deposit denom",
    ),
  );
  it(
    "MsgSubmitProposal fails: coins that are none",
    fails({ initialDeposit: umilk(-1n) }, "sdk/10: -1umilk: invalid coins"),
  );
  it(
    "MsgSubmitProposal fails: no deposit at all",
    fails(
      { initialDeposit: [] },
      "gov/16: received  but need at least one of the following: 10umilk: minimum deposit is too small",
    ),
  );
  it(
    "MsgSubmitProposal fails: a message of another signer",
    fails(
      { messages: [sendMessage(5n, ALICE)] },
      `gov/13: ${ALICE}: expected gov account as only signer for proposal message`,
    ),
  );
  it(
    "MsgSubmitProposal fails: an invalid message",
    fails(
      { messages: [sendMessage(0n)] },
      "gov/12: nothing to send: invalid coins: invalid proposal message",
    ),
  );
  it(
    "MsgSubmitProposal fails: an entry without a type",
    fails(
      { messages: [{ typeUrl: "", value: new Uint8Array() }] },
      "undefined/1: any cached value is nil, sdk.MsgProposal messages must be correctly packed any values",
    ),
  );

  it("MsgSubmitProposal fails: a message that nobody handles", () => {
    const deps = fakeDeps();
    const deaf = { ...deps, router: { ...deps.router, has: () => false } };
    assert.equal(
      failureOf(() => submitProposal.handle(govCtx(), deaf, submission())),
      "gov/10: /cosmos.bank.v1beta1.MsgSend: proposal message not recognized by router",
    );
  });

  it("MsgSubmitProposal fails: below the share of the minimum that the parameters ask for", () => {
    const ctx = govCtx({ minInitialDepositRatio: "0.5" });
    assert.equal(
      failureOf(() => submitProposal.handle(ctx, fakeDeps(), submission())),
      "gov/16: was (100umilk), need (500umilk): minimum deposit is too small",
    );
  });

  it("metadata of another form passes", () => {
    for (const metadata of ["ipfs://x", "[1]", '{"title":1}', '{"authors":["a",2]}']) {
      const ctx = govCtx();
      submitProposal.handle(ctx, fakeDeps(), submission({ metadata }));
      assert.equal(state.proposals.require(ctx, 1n).metadata, metadata);
    }
  });
});
