import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Params } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accounts, type Ctx } from "@milkyway/core";
import { accessesOf, eventTexts, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { state } from "../state.ts";
import {
  ALICE,
  addressOf,
  BOB,
  fakeDeps,
  GOV,
  govCtx,
  later,
  submission,
  umilk,
} from "../testing/fixture.ts";
import { cancelProposal } from "./cancelProposal.ts";
import { deposit } from "./deposit.ts";
import { submitProposal } from "./submitProposal.ts";
import { vote } from "./vote.ts";

function withProposal(amount: bigint, params: Partial<Params> = {}): Ctx {
  const ctx = govCtx(params);
  submitProposal.handle(ctx, fakeDeps(), submission({ initialDeposit: umilk(amount) }));
  return ctx.with({ events: [] });
}

const msg = (proposer = ALICE, proposalId = 1n) => ({ proposalId, proposer });

describe("MsgCancelProposal", () => {
  it("MsgCancelProposal ok: gives half of the deposits back and burns the rest", () => {
    const [ctx, deps] = [withProposal(101n), fakeDeps()];
    deposit.handle(ctx, fakeDeps(), { proposalId: 1n, depositor: BOB, amount: umilk(11n) });
    const answer = cancelProposal.handle(ctx.with({ events: [] }), deps, msg());
    assert.deepEqual(answer, { proposalId: 1n, canceledTime: TEST_TIME, canceledHeight: 1n });
    assert.deepEqual(deps.calls, [
      `gov -> ${ALICE} 51umilk`,
      `gov -> ${BOB} 6umilk`,
      "gov burns 55umilk",
    ]);
    assert.equal(state.proposals.has(ctx, 1n), false);
    assert.deepEqual([...state.deposits.keys(ctx)], []);
    assert.deepEqual([...state.inactiveQueue.keys(ctx)], []);
  });

  it("MsgCancelProposal ok: removes votes, in the order of the reference", () => {
    const ctx = withProposal(1000n);
    vote.handle(ctx, fakeDeps(), { proposalId: 1n, voter: BOB, option: 1, metadata: "" });
    const at = ctx.with({ events: [] });
    const accesses = accessesOf(at, (run) => cancelProposal.handle(run, fakeDeps(), msg()));
    assert.deepEqual(
      accesses.map((access) => access.replace(" gov", "")),
      [
        ...["get 00", "get 30", "iterate 10", "delete 10", "iterate 20", "delete 20"],
        ...["get 00", "delete 02", "delete 01", "delete 04", "delete 00"],
      ],
    );
    assert.deepEqual(eventTexts(at.events), [`cancel_proposal{sender=${ALICE}, proposal_id=1}`]);
  });

  it("MsgCancelProposal ok: sends the charge where the parameters say", () => {
    const pay = (proposalCancelDest: string) => {
      const [ctx, deps] = [withProposal(100n, { proposalCancelDest }), fakeDeps()];
      cancelProposal.handle(ctx, deps, msg());
      return deps.calls.at(-1);
    };
    assert.equal(pay(BOB), `gov -> ${BOB} 50umilk`);
    // The fake account of the distribution module consists of its first letter.
    assert.equal(pay(addressOf("d")), `pool <- ${GOV} 50umilk`);
  });

  it("MsgCancelProposal ok: costs nothing with a ratio of zero", () => {
    const [ctx, deps] = [withProposal(100n, { proposalCancelRatio: "0.0" }), fakeDeps()];
    cancelProposal.handle(ctx, deps, msg());
    assert.deepEqual(deps.calls, [`gov -> ${ALICE} 100umilk`]);
  });

  const fails = (ctx: Ctx, given: ReturnType<typeof msg>, failure: string) =>
    assert.equal(
      failureOf(() => cancelProposal.handle(ctx, fakeDeps(), given)),
      failure,
    );

  it("MsgCancelProposal fails: by another", () =>
    fails(withProposal(100n), msg(BOB), `gov/18: invalid proposer ${BOB}: invalid proposer`));

  it("MsgCancelProposal fails: no such proposal, no address", () => {
    fails(
      withProposal(100n),
      msg(ALICE, 7n),
      "undefined/1: collections: not found: key '7' of type github.com/cosmos/gogoproto/cosmos.gov.v1.Proposal",
    );
    fails(
      withProposal(100n),
      msg(accounts.toText("")),
      "sdk/7: invalid proposer address: empty address string is not allowed: invalid address",
    );
  });

  it("MsgCancelProposal fails: the vote has ended", () => {
    const late = later(withProposal(1000n), 31n);
    fails(
      late,
      msg(),
      "gov/20: voting period is already ended for this proposal 1: voting period already ended",
    );
  });

  it("MsgCancelProposal fails: rejected, or without a proposer", () => {
    const ctx = withProposal(100n);
    const proposal = state.proposals.require(ctx, 1n);
    state.proposals.set(ctx, 1n, { ...proposal, status: 4 });
    fails(
      ctx,
      msg(),
      "gov/21: proposal should be in the deposit or voting period: invalid proposal",
    );
    state.proposals.set(ctx, 1n, { ...proposal, proposer: "" });
    fails(
      ctx,
      msg(),
      `gov/21: proposal 1 doesn't have proposer ${ALICE}, so cannot be canceled: invalid proposal`,
    );
  });
});
