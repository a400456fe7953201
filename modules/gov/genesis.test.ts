import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromJson, stringifyJson, toJson } from "@milkyway/codec";
import { GenesisState } from "@milkyway/codec/gen/cosmos/gov/v1";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { genesis } from "./genesis.ts";
import { moduleAccount } from "./invariants.ts";
import { state } from "./state.ts";
import { ALICE, fakeDeps, params, sendMessage, umilk } from "./testing/fixture.ts";

const proposal = (id: bigint, status: number) => ({
  id,
  messages: [sendMessage(5n)],
  status,
  finalTallyResult: { yesCount: "0", abstainCount: "0", noCount: "0", noWithVetoCount: "0" },
  submitTime: TEST_TIME,
  depositEndTime: TEST_TIME + 1n,
  totalDeposit: umilk(10n),
  votingStartTime: status === 2 ? TEST_TIME : undefined,
  votingEndTime: status === 2 ? TEST_TIME + 2n : undefined,
  metadata: "",
  title: "T",
  summary: "S",
  proposer: ALICE,
  expedited: false,
  failedReason: "",
});

const full = GenesisState.create({
  startingProposalId: 4n,
  params: params(),
  proposals: [proposal(1n, 1), proposal(2n, 2), proposal(3n, 4)],
  deposits: [
    { proposalId: 1n, depositor: ALICE, amount: umilk(10n) },
    { proposalId: 2n, depositor: ALICE, amount: umilk(20n) },
  ],
  votes: [{ proposalId: 2n, voter: ALICE, options: [{ option: 1, weight: "1" }], metadata: "" }],
  constitution: "We",
});

const holding = (amount: bigint) => {
  const deps = fakeDeps();
  return { ...deps, bank: { ...deps.bank, getAllBalances: () => umilk(amount) } };
};

describe("genesis", () => {
  it("has the reference's defaults as JSON", () => {
    const json = stringifyJson(toJson(GenesisState, genesis.defaults(), fakeDeps().registry));
    assert.equal(
      json,
      '{"starting_proposal_id":"1","deposits":[],"votes":[],"proposals":[],"deposit_params":null,"voting_params":null,"tally_params":null,"params":{"min_deposit":[{"denom":"stake","amount":"10000000"}],"max_deposit_period":"172800s","voting_period":"172800s","quorum":"0.334000000000000000","threshold":"0.500000000000000000","veto_threshold":"0.334000000000000000","min_initial_deposit_ratio":"0.000000000000000000","proposal_cancel_ratio":"0.500000000000000000","proposal_cancel_dest":"","expedited_voting_period":"86400s","expedited_threshold":"0.667000000000000000","expedited_min_deposit":[{"denom":"stake","amount":"50000000"}],"burn_vote_quorum":false,"burn_proposal_deposit_prevote":false,"burn_vote_veto":true,"min_deposit_ratio":"0.010000000000000000"},"constitution":""}',
    );
    genesis.validate?.(fromJson(GenesisState, JSON.parse(json), fakeDeps().registry));
  });

  it("exports what it was started from", () => {
    const [ctx, deps] = [createTestCtx(), holding(30n)];
    genesis.init(ctx, deps, full);
    assert.deepEqual(genesis.export(ctx, deps), full);
    assert.deepEqual([...state.inactiveQueue.keys(ctx)], [[TEST_TIME + 1n, 1n]]);
    assert.deepEqual([...state.activeQueue.keys(ctx)], [[TEST_TIME + 2n, 2n]]);
    assert.deepEqual(
      [1n, 2n, 3n].map((id) => state.votingProposals.has(ctx, id)),
      [false, true, false],
    );
  });

  it("panics unless the account holds exactly the deposits", () => {
    assert.equal(
      failureOf(() => genesis.init(createTestCtx(), holding(31n), full)),
      "panic: expected module account was 31umilk but we got 30umilk",
    );
  });

  it("refuses a state that does not fit together", () => {
    const [vote] = full.votes;
    assert.ok(vote);
    const cases: readonly (readonly [Partial<GenesisState>, string])[] = [
      [{ startingProposalId: 0n }, "starting proposal id must be greater than 0"],
      [{ proposals: [proposal(1n, 1), proposal(1n, 1)] }, "duplicate proposal id: 1"],
      [{ proposals: [] }, `deposit 1/${ALICE} has non-existent proposal id: 1`],
      [{ votes: [vote, vote] }, `duplicate vote: 2/${ALICE}`],
      [{ params: params({ quorum: "2" }) }, "quorom too large: 2"],
    ];
    for (const [given, reason] of cases)
      assert.equal(
        failureOf(() => genesis.validate?.({ ...full, ...given })),
        `undefined/1: ${reason}`,
      );
  });
});

describe("the invariant of the account", () => {
  it("holds with more than the deposits and breaks with less", () => {
    const ctx = createTestCtx();
    genesis.init(ctx, holding(30n), full);
    assert.equal(moduleAccount(ctx, holding(31n)), undefined);
    assert.equal(
      moduleAccount(ctx, holding(29n)),
      "gov: deposits invariant\n\tgov ModuleAccount coins: 29umilk\n\tsum of deposit amounts:  30umilk\n\n",
    );
  });
});
