import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MsgSubmitProposal, Params } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { Ctx } from "@milkyway/core";
import { eventTexts, TEST_TIME } from "@milkyway/core/testing";
import { endBlock } from "./endBlock.ts";
import { submitProposal } from "./messages/submitProposal.ts";
import { vote } from "./messages/vote.ts";
import { state } from "./state.ts";
import {
  ALICE,
  addressOf,
  BOB,
  fakeDeps,
  govCtx,
  later,
  SECOND,
  sendMessage,
  submission,
  umilk,
} from "./testing/fixture.ts";

const [YES, ABSTAIN, NO, VETO] = [1, 2, 3, 4];

/** A proposal that is voted on, with votes of validators by their letters. */
function voting(
  votes: Readonly<Record<string, number>>,
  given: Partial<MsgSubmitProposal> = {},
  params: Partial<Params> = {},
): Ctx {
  const ctx = govCtx(params);
  const initialDeposit = umilk(given.expedited ? 5000n : 1000n);
  submitProposal.handle(ctx, fakeDeps(), submission({ initialDeposit, ...given }));
  for (const [letter, option] of Object.entries(votes))
    vote.handle(ctx, fakeDeps(), {
      proposalId: 1n,
      voter: addressOf(letter),
      option,
      metadata: "",
    });
  return ctx;
}

/** Ends a block some seconds later: the proposal as it is then, the events, and what was asked of others. */
function end(ctx: Ctx, seconds: bigint) {
  const [at, deps] = [later(ctx, seconds), fakeDeps()];
  endBlock(at, deps);
  const proposal = state.proposals.get(at, 1n);
  return { at, proposal, events: eventTexts(at.events), calls: deps.calls };
}

describe("the end of a vote", () => {
  it("comes with the block whose time is the end of the period", () => {
    const ctx = voting({ x: YES });
    assert.equal(end(ctx, 29n).proposal?.status, 2);
    assert.equal(end(ctx, 30n).proposal?.status, 3);
  });

  it("executes a proposal that passed and emits the events of its messages", () => {
    const messages = [sendMessage(5n), sendMessage(6n)];
    const { proposal, events, calls, at } = end(voting({ x: YES, y: NO }, { messages }), 30n);
    assert.equal(proposal?.failedReason, "");
    assert.deepEqual(proposal?.finalTallyResult, {
      yesCount: "60",
      abstainCount: "0",
      noCount: "30",
      noWithVetoCount: "0",
    });
    assert.deepEqual(calls, [`gov -> ${ALICE} 1000umilk`]);
    assert.deepEqual(events, [
      `sent{to=${BOB}, amount=5umilk}`,
      `sent{to=${BOB}, amount=6umilk}`,
      "active_proposal{proposal_id=1, proposal_result=proposal_passed, proposal_log=passed}",
    ]);
    assert.deepEqual([...state.votes.keys(at)], []);
    assert.deepEqual([...state.activeQueue.keys(at)], []);
    assert.equal(state.votingProposals.has(at, 1n), false);
  });

  it("fails a proposal of which a message fails, with no events of its messages", () => {
    const messages = [sendMessage(5n), sendMessage(50n)];
    const { proposal, events } = end(voting({ x: YES }, { messages }), 30n);
    assert.equal(proposal?.status, 5);
    assert.equal(proposal.failedReason, "no such recipient");
    assert.deepEqual(events, [
      "active_proposal{proposal_id=1, proposal_result=proposal_failed, proposal_log=passed, but msg 1 (/cosmos.bank.v1beta1.MsgSend) failed on execution: no such recipient}",
    ]);
  });

  it("takes a panic for a failure", () => {
    const { proposal } = end(voting({ x: YES }, { messages: [sendMessage(99n)] }), 30n);
    assert.equal(
      proposal?.failedReason,
      `handling x/gov proposal msg [from_address:"${addressOf("g")}" to_address:"${BOB}" amount:<denom:"umilk" amount:"99" > ] PANICKED: division by zero`,
    );
  });

  const rejected = (ctx: Ctx, call: string) => {
    const { proposal, events, calls } = end(ctx, 30n);
    assert.equal(proposal?.status, 4);
    assert.equal(proposal.failedReason, "proposal did not get enough votes to pass");
    assert.deepEqual(calls, [call]);
    assert.deepEqual(events, [
      "active_proposal{proposal_id=1, proposal_result=proposal_rejected, proposal_log=rejected}",
    ]);
  };
  const REFUND = `gov -> ${ALICE} 1000umilk`;
  const BURN = "gov burns 1000umilk";

  it("rejects below the quorum, and burns deposits if the parameters say so", () => {
    rejected(voting({ y: YES }), REFUND);
    rejected(voting({ y: YES }, {}, { burnVoteQuorum: true }), BURN);
  });
  it("rejects and burns with a third of vetos", () => {
    rejected(voting({ x: YES, y: VETO, z: VETO }), BURN);
    rejected(voting({ x: YES, y: VETO, z: VETO }, {}, { burnVoteVeto: false }), REFUND);
  });
  it("rejects a draw, a vote of abstentions, and one without votes or quorum", () => {
    rejected(voting({ x: NO, y: YES, z: YES }), REFUND);
    rejected(voting({ x: ABSTAIN, y: ABSTAIN }), REFUND);
    rejected(voting({}, {}, { quorum: "0" }), REFUND);
  });

  it("goes on as an ordinary vote when an expedited one did not pass", () => {
    const ctx = voting({ x: YES, y: NO, z: NO }, { expedited: true });
    const { proposal, events, calls, at } = end(ctx, 20n);
    assert.equal(proposal?.status, 2);
    assert.equal(proposal.expedited, false);
    assert.equal(proposal.votingEndTime, TEST_TIME + 30n * SECOND);
    assert.equal(proposal.finalTallyResult?.yesCount, "60");
    assert.deepEqual(calls, []);
    assert.deepEqual(events, [
      "active_proposal{proposal_id=1, proposal_result=expedited_proposal_rejected, proposal_log=expedited proposal converted to regular}",
    ]);
    assert.equal(state.votingProposals.has(at, 1n), true);
    // The votes are gone: nobody votes again.
    assert.equal(end(at, 30n).proposal?.status, 4);
  });

  it("asks for two thirds when expedited", () => {
    assert.equal(end(voting({ x: YES, z: YES }, { expedited: true }), 15n).proposal?.status, 3);
  });

  it("lets delegators take their power off the vote of their validator", () => {
    const ctx = voting({ x: YES, y: NO, a: NO });
    const deps = fakeDeps();
    const { iterateDelegations } = deps.staking;
    const [big] = deps.staking.iterateBondedValidatorsByPower(ctx);
    assert.ok(big);
    const shares = big.delegatorShares;
    const staking = {
      ...deps.staking,
      iterateDelegations: (at: Ctx, delegator: string) =>
        delegator === "a".repeat(20)
          ? [{ validatorAddress: big.operatorAddress, shares }]
          : delegator === "x".repeat(20)
            ? []
            : iterateDelegations(at, delegator),
    };
    const at = later(ctx, 30n);
    endBlock(at, { ...deps, staking });
    assert.deepEqual(state.proposals.require(at, 1n).finalTallyResult, {
      yesCount: "0",
      abstainCount: "0",
      noCount: "90",
      noWithVetoCount: "0",
    });
  });

  it("fails a proposal whose messages cannot be read any more", () => {
    const ctx = voting({});
    const unknown = { typeUrl: "/gone.MsgGone", value: new Uint8Array() };
    state.proposals.set(ctx, 1n, { ...state.proposals.require(ctx, 1n), messages: [unknown] });
    const { proposal, events, calls, at } = end(ctx, 30n);
    assert.equal(proposal?.status, 5);
    assert.deepEqual(proposal.messages, []);
    assert.match(
      proposal.failedReason,
      /^proposal failed because it cannot be processed by gov: collections: encoding error: value decode: no concrete type registered for type URL \/gone.MsgGone/,
    );
    assert.deepEqual(events, ["active_proposal{proposal_id=1, proposal_result=proposal_failed}"]);
    assert.deepEqual(calls, [`gov -> ${ALICE} 1000umilk`]);
    assert.deepEqual([...state.activeQueue.keys(at)], []);
  });
});

describe("the end of the time for deposits", () => {
  it("drops the proposal and gives deposits back", () => {
    const ctx = voting({}, { initialDeposit: umilk(10n) });
    assert.notEqual(end(ctx, 119n).proposal, undefined);
    const { proposal, events, calls } = end(ctx, 120n);
    assert.equal(proposal, undefined);
    assert.deepEqual(calls, [`gov -> ${ALICE} 10umilk`]);
    assert.deepEqual(events, [
      "inactive_proposal{proposal_id=1, proposal_result=proposal_dropped}",
    ]);
  });

  it("burns deposits if the parameters say so", () => {
    const ctx = voting({}, { initialDeposit: umilk(10n) }, { burnProposalDepositPrevote: true });
    assert.deepEqual(end(ctx, 120n).calls, ["gov burns 10umilk"]);
  });

  it("drops a proposal that cannot be read", () => {
    const ctx = voting({}, { initialDeposit: umilk(10n) });
    const unknown = { typeUrl: "/gone.MsgGone", value: new Uint8Array() };
    state.proposals.set(ctx, 1n, { ...state.proposals.require(ctx, 1n), messages: [unknown] });
    const { proposal, events } = end(ctx, 120n);
    assert.equal(proposal, undefined);
    assert.deepEqual(events, ["inactive_proposal{proposal_id=1, proposal_result=proposal_failed}"]);
  });
});
