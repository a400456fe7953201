import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type ParamChange,
  ParameterChangeProposal,
} from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { accounts } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import fc from "fast-check";
import { paramsKeeper, updateParam } from "./keeper.ts";
import { parameterChangeContent, parameterChangeHandler } from "./parameterChange.ts";
import { queries } from "./queries/queries.ts";
import { subspaces } from "./subspaces/subspaces.ts";

const keeper = paramsKeeper();
const ALICE = accounts.toText("a".repeat(20));

/** What is kept after changes of one parameter, one after the other. */
function after(subspace: string, key: string, ...values: string[]): string | undefined {
  const ctx = createTestCtx();
  for (const value of values) updateParam(ctx, subspace, key, value);
  return keeper.get(ctx, subspace, key);
}

describe("changing a parameter", () => {
  it("reads and writes it, and notes the change", () => {
    const ctx = createTestCtx();
    const accesses = accessesOf(ctx, (at) => updateParam(at, "mint", "MintDenom", '"umilk"'));
    assert.deepEqual(accesses, ["get params 6d", "set params 6d", "set transient_params 6d"]);
    assert.equal(ctx.store("params").has("mint/MintDenom"), true);
    assert.deepEqual(ctx.store("transient_params").get("mint/MintDenom"), new Uint8Array());
  });

  it("keeps the JSON that amino writes", () => {
    const cases: readonly (readonly [string, string, string, string])[] = [
      ["auth", "TxSigLimit", '"7"', '"7"'],
      ["staking", "MaxValidators", "100", "100"],
      ["staking", "UnbondingTime", '"1814400000000000"', '"1814400000000000"'],
      ["bank", "DefaultSendEnabled", " true ", "true"],
      [
        "bank",
        "SendEnabled",
        '[{"denom":"umilk"},{"enabled":true,"denom":"utia"}]',
        '[{"denom":"umilk"},{"denom":"utia","enabled":true}]',
      ],
      ["distribution", "communitytax", '"0.02"', '"0.020000000000000000"'],
      ["crisis", "ConstantFee", '{"amount":"5","denom":"umilk"}', '{"denom":"umilk","amount":"5"}'],
      ["gov", "votingparams", '{"voting_period":"5"}', '{"voting_period":"5"}'],
      ["ibchooks", "AsyncAckAllowList", `["${ALICE}"]`, `["${ALICE}"]`],
      ["ibchooks", "AsyncAckAllowList", "[]", "null"],
      ["packetfowardmiddleware", "FeePercentage", '"0"', '"0.000000000000000000"'],
    ];
    for (const [subspace, key, given, kept] of cases)
      assert.equal(after(subspace, key, given), kept);
  });

  it("takes fields that are left out from the old value, if they may be left out", () => {
    const coin = (text: string) =>
      after("crisis", "ConstantFee", '{"denom":"umilk","amount":"5"}', text);
    assert.equal(coin('{"amount":"6"}'), '{"denom":"umilk","amount":"6"}');
    assert.match(
      failureOf(() => coin('{"denom":"utia"}')),
      /err: invalid parameter value: invalid constant fee/,
    );
  });

  it("reads the template of light clients", () => {
    const template = {
      trust_level: { numerator: "1", denominator: "3" },
      max_clock_drift: "10000000000",
      proof_specs: [
        { leaf_spec: { hash: 1, prefix: "AA==" }, inner_spec: { child_order: [0, 1] } },
      ],
      upgrade_path: ["upgrade", "upgradedIBCState"],
    };
    assert.equal(
      after("provider", "TemplateClient", JSON.stringify(template)),
      '{"trust_level":{"numerator":"1","denominator":"3"},"trusting_period":"0","unbonding_period":"0","max_clock_drift":"10000000000","frozen_height":{},"latest_height":{},"proof_specs":[{"leaf_spec":{"hash":1,"prefix":"AA=="},"inner_spec":{"child_order":[0,1]}}],"upgrade_path":["upgrade","upgradedIBCState"]}',
    );
  });

  it("fails on values that do not fit, with the parameter and its value", () => {
    assert.equal(
      failureOf(() => after("auth", "TxSigLimit", '"0"')),
      'params/3: key: TxSigLimit, value: "0", err: invalid parameter value: invalid tx signature limit: 0: failed to set parameter',
    );
    const cases: readonly (readonly [string, string, string])[] = [
      ["auth", "TxSigLimit", "7"],
      ["auth", "TxSigLimit", '"-1"'],
      ["staking", "MaxValidators", '"7"'],
      ["staking", "BondDenom", '" "'],
      ["staking", "MinCommissionRate", '"1.1"'],
      ["staking", "MinCommissionRate", "null"],
      ["bank", "SendEnabled", '[{"denom":"umilk"},{"denom":"umilk"}]'],
      ["mint", "GoalBonded", '"0"'],
      ["slashing", "SignedBlocksWindow", '"-5"'],
      ["gov", "depositparams", "{}"],
      ["gov", "votingparams", '{"voting_period":"0"}'],
      ["gov", "tallyparams", '{"quorum":"0.3","threshold":"0","veto_threshold":"0.3"}'],
      ["ibc", "AllowedClients", '["*","07-tendermint"]'],
      ["ibc", "AllowedClients", '["a","a"]'],
      ["packetfowardmiddleware", "FeePercentage", '"2"'],
      ["provider", "TrustingPeriodFraction", '"x"'],
      ["provider", "BlocksPerEpoch", '"0"'],
      ["provider", "TemplateClient", '{"trust_level":{"numerator":"1","denominator":"4"}}'],
      ["ibchooks", "AsyncAckAllowList", '["x"]'],
      ["ibchooks", "AsyncAckAllowList", "no JSON"],
    ];
    for (const [subspace, key, value] of cases)
      assert.match(
        failureOf(() => after(subspace, key, value)),
        /^params\/3: key: /,
        `${subspace}/${key} ${value}`,
      );
  });

  it("fails on an unknown module and panics on an unknown key", () => {
    assert.equal(
      failureOf(() => after("nosuch", "K", "1")),
      "params/2: nosuch: unknown subspace",
    );
    for (const name of ["auth", "wasm", "ratelimit"])
      assert.equal(
        failureOf(() => after(name, "toString", "1")),
        "panic: parameter toString not registered",
      );
  });

  it("never fails in another way, whatever the value", () => {
    const parameters = [...subspaces].flatMap(([name, table]) =>
      Object.keys(table).map((key) => [name, key] as const),
    );
    const values = fc.oneof(fc.json(), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...parameters), values, ([name, key], value) => {
        const failure = failureOf(() => after(name, key, value));
        const nil = "panic: runtime error: invalid memory address or nil pointer dereference";
        return failure === "no failure" || failure === nil || failure.startsWith("params/3");
      }),
      { numRuns: 500 },
    );
  });
});

describe("proposals to change parameters", () => {
  const proposal = (...changes: ParamChange[]) =>
    ParameterChangeProposal.create({ title: "T", description: "D", changes });
  const change = (given: Partial<ParamChange> = {}): ParamChange => ({
    subspace: "mint",
    key: "MintDenom",
    value: '"umilk"',
    ...given,
  });
  const check = (value: ParameterChangeProposal) =>
    failureOf(() => parameterChangeContent.validate?.(value as never));

  it("make their changes in order", () => {
    const ctx = createTestCtx();
    const value = proposal(change({ value: '"utia"' }), change());
    parameterChangeHandler(ctx, { typeName: "", value });
    assert.equal(keeper.get(ctx, "mint", "MintDenom"), '"umilk"');
  });

  it("need changes with all their parts", () => {
    assert.equal(check(proposal(change())), "no failure");
    assert.equal(check(proposal()), "params/4: submitted parameter changes are empty");
    assert.equal(
      check(proposal(change({ subspace: "" }))),
      "params/5: parameter subspace is empty",
    );
    assert.equal(check(proposal(change({ key: "" }))), "params/6: parameter key is empty");
    assert.equal(check(proposal(change({ value: "" }))), "params/7: parameter value is empty");
    assert.match(check({ ...proposal(change()), title: "" }), /^gov\/5/);
  });
});

describe("queries", () => {
  it("Query Params ok: the JSON, or nothing", () => {
    const ctx = createTestCtx();
    keeper.set(ctx, "ibchooks", "AsyncAckAllowList", "[]");
    const ask = (subspace: string, key: string) => queries.params(ctx, {}, { subspace, key }).param;
    assert.equal(ask("ibchooks", "AsyncAckAllowList").value, "[]");
    assert.equal(ask("auth", "x").value, "");
  });
  it("Query Params fails: unknown module, nothing asked for", () => {
    const ask = (subspace: string, key: string) =>
      failureOf(() => queries.params(createTestCtx(), {}, { subspace, key }));
    assert.equal(ask("nosuch", "x"), "params/2: nosuch: unknown subspace");
    assert.equal(ask("auth", ""), "grpc/3: invalid request");
  });

  it("Query Subspaces ok: every module with the keys it has", () => {
    const ctx = createTestCtx();
    keeper.set(ctx, "ibchooks", "AsyncAckAllowList", "[]");
    const found = queries.subspaces(ctx, {}, {}).subspaces;
    assert.equal(found.length, 15);
    assert.deepEqual(found.at(-1), { subspace: "ibchooks", keys: ["AsyncAckAllowList"] });
  });
  it("Query Subspaces fails: not at all", () => {
    assert.equal(
      failureOf(() => queries.subspaces(createTestCtx(), {}, {})),
      "no failure",
    );
  });
});
