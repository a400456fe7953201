import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Params } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accessesOf, failureOf } from "@milkyway/core/testing";
import { state } from "../state.ts";
import { ALICE, fakeDeps, GOV, govCtx, params, SECOND, umilk } from "../testing/fixture.ts";
import { updateParams } from "./updateParams.ts";

describe("MsgUpdateParams", () => {
  it("MsgUpdateParams ok: writes them as they are given", () => {
    const given = params({ quorum: "0.5", minDepositRatio: "no number" });
    const ctx = govCtx();
    const accesses = accessesOf(ctx, (at) =>
      updateParams.handle(at, fakeDeps(), { authority: GOV, params: given }),
    );
    assert.deepEqual(accesses, ["set gov 30"]);
    assert.deepEqual(state.params.require(ctx), given);
    assert.deepEqual(ctx.events, []);
  });

  it("MsgUpdateParams fails: not governance", () => {
    assert.equal(
      failureOf(() =>
        updateParams.handle(govCtx(), fakeDeps(), { authority: ALICE, params: params() }),
      ),
      `gov/13: invalid authority; expected ${GOV}, got ${ALICE}: expected gov account as only signer for proposal message`,
    );
  });

  const cases: readonly (readonly [Partial<Params>, string])[] = [
    [{ minDeposit: [] }, "invalid minimum deposit: "],
    [{ expeditedMinDeposit: umilk(0n) }, "invalid expedited minimum deposit: 0umilk"],
    [
      { expeditedMinDeposit: umilk(1000n) },
      "expedited minimum deposit must be greater than minimum deposit: 1000umilk",
    ],
    [{ maxDepositPeriod: undefined }, "maximum deposit period must not be nil: 0"],
    [{ quorum: "" }, "invalid quorum string: decimal string cannot be empty"],
    [{ quorum: "-0.1" }, "quorom cannot be negative: -0.100000000000000000"],
    [{ quorum: "1.1" }, "quorom too large: 1.1"],
    [{ threshold: "0" }, "vote threshold must be positive: 0.000000000000000000"],
    [
      { expeditedThreshold: "0.5" },
      "expedited vote threshold 0.500000000000000000, must be greater than the regular threshold 0.500000000000000000",
    ],
    [{ vetoThreshold: "2" }, "veto threshold too large: 2.000000000000000000"],
    [{ votingPeriod: 0n }, "voting period must be positive: 0s"],
    [{ expeditedVotingPeriod: undefined }, "expedited voting period must not be nil: 0"],
    [
      { expeditedVotingPeriod: 30n * SECOND },
      "expedited voting period 30s must be strictly less that the regular voting period 30s",
    ],
    [
      { minInitialDepositRatio: "-1" },
      "mininum initial deposit ratio of proposal must be positive: -1.000000000000000000",
    ],
    [
      { proposalCancelRatio: "1.5" },
      "burn rate of cancel proposal is too large: 1.500000000000000000",
    ],
    [{ proposalCancelDest: "x" }, "deposits destination address is invalid: x"],
  ];
  it("MsgUpdateParams fails: values out of range", () => {
    for (const [given, reason] of cases)
      assert.equal(
        failureOf(() =>
          updateParams.handle(govCtx(), fakeDeps(), { authority: GOV, params: params(given) }),
        ),
        `undefined/1: ${reason}`,
      );
  });
});
