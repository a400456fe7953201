import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { WeightedVoteOption } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { Ctx } from "@milkyway/core";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import { state } from "../state.ts";
import { ALICE, BOB, fakeDeps, govCtx, raw, submission, umilk } from "../testing/fixture.ts";
import { deposit } from "./deposit.ts";
import { submitProposal } from "./submitProposal.ts";
import { vote } from "./vote.ts";
import { voteWeighted } from "./voteWeighted.ts";

const NO_ADDRESS = "empty address string is not allowed: invalid address";

/** A context with proposal 1, deposited with the amount; its events are dropped. */
function withProposal(amount: bigint, expedited = false): Ctx {
  const ctx = govCtx();
  const msg = submission({ initialDeposit: umilk(amount), expedited });
  submitProposal.handle(ctx, fakeDeps(), msg);
  return ctx.with({ events: [] });
}

const withoutStore = (accesses: readonly string[]) =>
  accesses.map((access) => access.replace(" gov", ""));

describe("MsgDeposit", () => {
  const msg = (amount: Coins, depositor = BOB, proposalId = 1n) => ({
    proposalId,
    depositor,
    amount,
  });

  it("MsgDeposit ok: starts the vote once the minimum is reached", () => {
    const [ctx, deps] = [withProposal(100n), fakeDeps()];
    const accesses = accessesOf(ctx, (at) => deposit.handle(at, deps, msg(umilk(900n))));
    assert.deepEqual(withoutStore(accesses), [
      ...["get 00", "get 30", "delete 04", "set 00", "get 30", "set 04", "set 00"],
      ...["delete 02", "set 01", "get 10", "set 10"],
    ]);
    assert.deepEqual(deps.calls, [`${BOB} -> gov 900umilk`]);
    assert.deepEqual(eventTexts(ctx.events), [
      `proposal_deposit{depositor=${BOB}, amount=900umilk, proposal_id=1}`,
      "proposal_deposit{voting_period_start=1}",
    ]);
    assert.equal(state.proposals.require(ctx, 1n).status, 2);
  });

  it("MsgDeposit ok: adds to what one has deposited", () => {
    const ctx = withProposal(100n);
    deposit.handle(ctx, fakeDeps(), msg(umilk(30n), ALICE));
    assert.deepEqual(state.deposits.require(ctx, [1n, raw("a")]).amount, umilk(130n));
    assert.deepEqual(state.proposals.require(ctx, 1n).totalDeposit, umilk(130n));
  });

  it("MsgDeposit ok: may be made while the vote goes on", () => {
    const ctx = withProposal(1000n);
    deposit.handle(ctx, fakeDeps(), msg(umilk(10n)));
    assert.deepEqual(state.proposals.require(ctx, 1n).totalDeposit, umilk(1010n));
  });

  const fails = (given: ReturnType<typeof msg>, failure: string) => () =>
    assert.equal(
      failureOf(() => deposit.handle(withProposal(1000n), fakeDeps(), given)),
      failure,
    );

  it(
    "MsgDeposit fails: depositor is no address",
    fails(msg(umilk(10n), ""), `sdk/7: invalid depositor address: ${NO_ADDRESS}`),
  );
  it("MsgDeposit fails: nothing", fails(msg([]), "sdk/10: : invalid coins"));
  it("MsgDeposit fails: zero", fails(msg(umilk(0n)), "sdk/10: 0umilk: invalid coins"));
  it(
    "MsgDeposit fails: no such proposal",
    fails(
      msg(umilk(10n), BOB, 99n),
      "undefined/1: collections: not found: key '99' of type github.com/cosmos/gogoproto/cosmos.gov.v1.Proposal",
    ),
  );
  it(
    "MsgDeposit fails: too small, also while the vote goes on",
    fails(
      msg(umilk(9n)),
      "gov/16: received 9umilk but need at least one of the following: 10umilk: minimum deposit is too small",
    ),
  );

  it("MsgDeposit fails: the proposal has ended", () => {
    const ctx = withProposal(100n);
    const proposal = state.proposals.require(ctx, 1n);
    state.proposals.set(ctx, 1n, { ...proposal, status: 4 });
    assert.equal(
      failureOf(() => deposit.handle(ctx, fakeDeps(), msg(umilk(10n)))),
      "gov/3: 1: inactive proposal",
    );
  });
});

describe("MsgVote", () => {
  const msg = (option: number, proposalId = 1n, voter = BOB) => ({
    proposalId,
    voter,
    option,
    metadata: "",
  });

  it("MsgVote ok: keeps the whole vote and costs 6090 gas", () => {
    const ctx = withProposal(1000n);
    const before = ctx.gas.consumed;
    vote.handle(ctx, fakeDeps(), msg(1));
    assert.equal(ctx.gas.consumed - before, 6090n);
    assert.deepEqual(state.votes.require(ctx, [1n, raw("b")]).options, [
      { option: 1, weight: "1.000000000000000000" },
    ]);
    assert.deepEqual(eventTexts(ctx.events), [
      `proposal_vote{voter=${BOB}, option=[{"option":1,"weight":"1.000000000000000000"}], proposal_id=1}`,
    ]);
  });

  it("MsgVote ok: replaces an earlier vote without reading it", () => {
    const ctx = withProposal(1000n);
    vote.handle(ctx, fakeDeps(), msg(1));
    const accesses = accessesOf(ctx, (at) => vote.handle(at, fakeDeps(), msg(3)));
    assert.deepEqual(withoutStore(accesses), ["has 04", "set 20"]);
    assert.equal(state.votes.require(ctx, [1n, raw("b")]).options[0]?.option, 3);
  });

  const fails = (given: ReturnType<typeof msg>, failure: string) => () =>
    assert.equal(
      failureOf(() => vote.handle(withProposal(1000n), fakeDeps(), given)),
      failure,
    );

  it(
    "MsgVote fails: voter is no address",
    fails(msg(1, 1n, ""), `sdk/7: invalid voter address: ${NO_ADDRESS}`),
  );
  it("MsgVote fails: unknown option", fails(msg(9), "gov/7: 9: invalid vote option"));
  it(
    "MsgVote fails: no option",
    fails(msg(0), "gov/7: VOTE_OPTION_UNSPECIFIED: invalid vote option"),
  );
  it("MsgVote fails: no such proposal", fails(msg(1, 99n), "gov/3: 99: inactive proposal"));
  it(
    "MsgVote fails: metadata too long",
    fails(
      { ...msg(1), metadata: "x".repeat(10_201) },
      "gov/15: got metadata with length 10201: metadata too long",
    ),
  );
});

describe("MsgVoteWeighted", () => {
  const msg = (...options: (readonly [number, string])[]) => ({
    proposalId: 1n,
    voter: ALICE,
    options: options.map(([option, weight]): WeightedVoteOption => ({ option, weight })),
    metadata: "",
  });

  it("MsgVoteWeighted ok: keeps the weights as they were written", () => {
    const ctx = withProposal(1000n);
    voteWeighted.handle(ctx, fakeDeps(), msg([1, "0.7"], [3, "0.3"]));
    const found = state.votes.require(ctx, [1n, raw("a")]);
    assert.deepEqual(found.options, msg([1, "0.7"], [3, "0.3"]).options);
    assert.deepEqual(eventTexts(ctx.events), [
      `proposal_vote{voter=${ALICE}, option=[{"option":1,"weight":"0.7"},{"option":3,"weight":"0.3"}], proposal_id=1}`,
    ]);
  });

  const fails = (given: ReturnType<typeof msg>, failure: string) => () =>
    assert.equal(
      failureOf(() => voteWeighted.handle(withProposal(1000n), fakeDeps(), given)),
      failure,
    );

  it("MsgVoteWeighted fails: no options", fails(msg(), "sdk/18: null: invalid request"));
  it(
    "MsgVoteWeighted fails: weight above one",
    fails(msg([1, "1.5"]), 'gov/7: option:VOTE_OPTION_YES weight:"1.5" : invalid vote option'),
  );
  it(
    "MsgVoteWeighted fails: weight is no number",
    fails(msg([1, "x"]), 'gov/7: option:VOTE_OPTION_YES weight:"x" : invalid vote option'),
  );
  it(
    "MsgVoteWeighted fails: an option twice",
    fails(msg([1, "0.5"], [1, "0.5"]), "gov/7: duplicated vote option: invalid vote option"),
  );
  it(
    "MsgVoteWeighted fails: more than everything",
    fails(msg([1, "0.7"], [2, "0.4"]), "gov/7: total weight overflow 1.00: invalid vote option"),
  );
  it(
    "MsgVoteWeighted fails: less than everything",
    fails(msg([1, "0.7"]), "gov/7: total weight lower than 1.00: invalid vote option"),
  );
  it("MsgVoteWeighted fails: the vote has not begun", () => {
    assert.equal(
      failureOf(() => voteWeighted.handle(withProposal(10n), fakeDeps(), msg([1, "1"]))),
      "gov/3: 1: inactive proposal",
    );
  });
});
