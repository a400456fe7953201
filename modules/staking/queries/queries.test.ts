import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Header } from "@milkyway/codec/gen/tendermint/types";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { decFromInt } from "@milkyway/math";
import { trackHistoricalInfo } from "../historicalInfo.ts";
import {
  account,
  DAY,
  emptyStakeWorld,
  newValidator,
  operator,
  raw,
  type StakeWorld,
  stakeWorld,
  TEST_TIME,
} from "../testing/stakeWorld.ts";

const umilk = (amount: bigint) => ({ denom: "umilk", amount });
const name = (query: string) => `cosmos.staking.v1beta1.${query}`;
const UNBONDED = TEST_TIME + 21n * DAY;

/** `c` is moving 30 million from `a` to `b` and unbonding 10 million from `a`. */
function movingWorld(): StakeWorld {
  const world = stakeWorld();
  const ctx = world.at(2n);
  world.calls.send(ctx, "MsgBeginRedelegate", {
    delegatorAddress: account("c"),
    validatorSrcAddress: operator("a"),
    validatorDstAddress: operator("b"),
    amount: umilk(30_000_000n),
  });
  world.calls.send(ctx, "MsgUndelegate", {
    delegatorAddress: account("c"),
    validatorAddress: operator("a"),
    amount: umilk(10_000_000n),
  });
  return world;
}

const world = movingWorld();
const ask = (query: string, request: object = {}, of = world) =>
  of.calls.ask(of.at(3n), name(query), request) as never;
const fails = (query: string, request: object = {}) => failureOf(() => ask(query, request));

const delegation = (from: string, to: string, amount: bigint) => ({
  delegation: {
    delegatorAddress: account(from),
    validatorAddress: operator(to),
    shares: decFromInt(amount),
  },
  balance: umilk(amount),
});
const FROM_A = delegation("a", "a", 200_000_000n);
const FROM_C = delegation("c", "a", 60_000_000n);
const ONE = { limit: 1n, key: new Uint8Array(0), offset: 0n, countTotal: true, reverse: false };
const BOTH = { ...ONE, key: Uint8Array.of(1), offset: 1n };
const BAD_PAGE = "grpc/13: invalid request, either offset or key is expected, got both";

describe("queries about validators", () => {
  const operators = (request: object, of?: StakeWorld) =>
    (
      ask("Validators", request, of) as { validators: { operatorAddress: string }[] }
    ).validators.map(({ operatorAddress }) => operatorAddress);

  it("Query Validators ok: by address, of one status, in pages", () => {
    assert.deepEqual(operators({}), [operator("a"), operator("b")]);
    assert.deepEqual(operators({ pagination: ONE }), [operator("a")]);
    const more = stakeWorld();
    more.calls.send(more.at(2n), "MsgCreateValidator", newValidator("d", 1n));
    assert.deepEqual(operators({ status: "BOND_STATUS_UNBONDED" }, more), [operator("d")]);
    assert.deepEqual(operators({ status: "BOND_STATUS_UNBONDING" }, more), []);
    assert.equal(operators({ status: "BOND_STATUS_BONDED" }, more).length, 2);
  });

  it("Query Validators fails: an unknown status, key and offset", () => {
    assert.equal(
      fails("Validators", { status: "bonded" }),
      "grpc/3: invalid validator status bonded",
    );
    assert.equal(fails("Validators", { pagination: BOTH }), BAD_PAGE);
  });

  it("Query Validator ok: one of them", () => {
    const validator = world.staking.getValidator(world.at(3n), raw("b"));
    assert.deepEqual(ask("Validator", { validatorAddr: operator("b") }), { validator });
  });

  it("Query Validator fails: empty, bad or unknown address", () => {
    assert.equal(fails("Validator"), "grpc/3: validator address cannot be empty");
    assert.match(
      fails("Validator", { validatorAddr: account("a") }),
      /^sdk\/35: hrp does not match/,
    );
    assert.equal(
      fails("Validator", { validatorAddr: operator("d") }),
      `grpc/5: validator ${operator("d")} not found`,
    );
  });

  it("Query DelegatorValidators ok: those an account delegates to", () => {
    const { validators } = ask("DelegatorValidators", { delegatorAddr: account("c") }) as {
      validators: { operatorAddress: string }[];
    };
    assert.deepEqual(
      validators.map(({ operatorAddress }) => operatorAddress),
      [operator("a"), operator("b")],
    );
  });

  it("Query DelegatorValidators fails: no address, a bad page", () => {
    assert.equal(fails("DelegatorValidators"), "grpc/3: delegator address cannot be empty");
    const request = { delegatorAddr: account("c"), pagination: BOTH };
    assert.equal(fails("DelegatorValidators", request), BAD_PAGE);
  });

  it("Query DelegatorValidator ok: one of them", () => {
    const request = { delegatorAddr: account("c"), validatorAddr: operator("a") };
    const validator = world.staking.getValidator(world.at(3n), raw("a"));
    assert.deepEqual(ask("DelegatorValidator", request), { validator });
  });

  it("Query DelegatorValidator fails: an address missing, no delegation", () => {
    const request = { delegatorAddr: account("d"), validatorAddr: operator("a") };
    assert.equal(
      fails("DelegatorValidator", request),
      "grpc/13: no delegation for (address, validator) tuple",
    );
    assert.match(
      fails("DelegatorValidator", { validatorAddr: operator("a") }),
      /^grpc\/3: delegator/,
    );
    assert.match(
      fails("DelegatorValidator", { delegatorAddr: account("a") }),
      /^grpc\/3: validator/,
    );
  });
});

describe("queries about delegations", () => {
  it("Query Delegation ok: with what its shares are worth", () => {
    const request = { delegatorAddr: account("c"), validatorAddr: operator("a") };
    assert.deepEqual(ask("Delegation", request), { delegationResponse: FROM_C });
  });

  it("Query Delegation fails: an address missing, no delegation", () => {
    assert.match(fails("Delegation", { validatorAddr: operator("a") }), /^grpc\/3: delegator/);
    assert.match(fails("Delegation", { delegatorAddr: account("a") }), /^grpc\/3: validator/);
    assert.equal(
      fails("Delegation", { delegatorAddr: account("d"), validatorAddr: operator("a") }),
      `grpc/5: delegation with delegator ${account("d")} not found for validator ${operator("a")}`,
    );
  });

  it("Query ValidatorDelegations ok: by delegator, in pages", () => {
    const request = { validatorAddr: operator("a"), pagination: ONE };
    const first = ask("ValidatorDelegations", request) as {
      delegationResponses: unknown;
      pagination: { nextKey: Uint8Array; total: bigint };
    };
    assert.deepEqual(first.delegationResponses, [FROM_A]);
    assert.equal(first.pagination.total, 2n);
    const { nextKey: key } = first.pagination;
    const second = ask("ValidatorDelegations", { ...request, pagination: { ...ONE, key } });
    assert.deepEqual((second as typeof first).delegationResponses, [FROM_C]);
  });

  it("Query ValidatorDelegations fails: no address, a bad page", () => {
    assert.equal(fails("ValidatorDelegations"), "grpc/3: validator address cannot be empty");
    const request = { validatorAddr: operator("a"), pagination: BOTH };
    assert.equal(fails("ValidatorDelegations", request), BAD_PAGE);
  });

  it("Query DelegatorDelegations ok: by validator", () => {
    const { delegationResponses } = ask("DelegatorDelegations", { delegatorAddr: account("c") });
    assert.deepEqual(delegationResponses, [FROM_C, delegation("c", "b", 30_000_000n)]);
  });

  it("Query DelegatorDelegations fails: no or a bad address", () => {
    assert.equal(fails("DelegatorDelegations"), "grpc/3: delegator address cannot be empty");
    assert.match(
      fails("DelegatorDelegations", { delegatorAddr: operator("a") }),
      /^sdk\/35: hrp does/,
    );
  });
});

describe("queries about what is under way", () => {
  const unbond = {
    delegatorAddress: account("c"),
    validatorAddress: operator("a"),
    entries: [
      {
        creationHeight: 2n,
        completionTime: UNBONDED,
        initialBalance: 10_000_000n,
        balance: 10_000_000n,
        unbondingId: 2n,
        unbondingOnHoldRefCount: 0n,
      },
    ],
  };

  it("Query UnbondingDelegation ok: the entries of a pair", () => {
    const request = { delegatorAddr: account("c"), validatorAddr: operator("a") };
    assert.deepEqual(ask("UnbondingDelegation", request), { unbond });
  });

  it("Query UnbondingDelegation fails: an address missing, nothing under way", () => {
    assert.match(fails("UnbondingDelegation"), /^grpc\/3: delegator address cannot be empty/);
    assert.equal(
      fails("UnbondingDelegation", { delegatorAddr: account("c"), validatorAddr: operator("b") }),
      `grpc/5: unbonding delegation with delegator ${account("c")} not found for validator ${operator("b")}`,
    );
  });

  it("Query ValidatorUnbondingDelegations, DelegatorUnbondingDelegations ok: of one side", () => {
    for (const [query, request] of [
      ["ValidatorUnbondingDelegations", { validatorAddr: operator("a") }],
      ["DelegatorUnbondingDelegations", { delegatorAddr: account("c") }],
    ] as const)
      assert.deepEqual(
        (ask(query, request) as { unbondingResponses: unknown }).unbondingResponses,
        [unbond],
      );
    const none = ask("ValidatorUnbondingDelegations", { validatorAddr: operator("b") });
    assert.deepEqual((none as { unbondingResponses: unknown }).unbondingResponses, []);
  });

  it("Query ValidatorUnbondingDelegations, DelegatorUnbondingDelegations fails: no address, a bad page", () => {
    const [byValidator, byDelegator] = [
      "ValidatorUnbondingDelegations",
      "DelegatorUnbondingDelegations",
    ];
    assert.equal(fails(byValidator), "grpc/3: validator address cannot be empty");
    assert.equal(fails(byDelegator), "grpc/3: delegator address cannot be empty");
    assert.equal(fails(byDelegator, { delegatorAddr: account("c"), pagination: BOTH }), BAD_PAGE);
    assert.equal(fails(byValidator, { validatorAddr: operator("a"), pagination: BOTH }), BAD_PAGE);
  });

  it("Query Redelegations ok: one, those from a validator, those of an account", () => {
    const entry = {
      redelegationEntry: {
        creationHeight: 2n,
        completionTime: UNBONDED,
        initialBalance: 30_000_000n,
        sharesDst: decFromInt(30_000_000n),
        unbondingId: 1n,
        unbondingOnHoldRefCount: 0n,
      },
      balance: 30_000_000n,
    };
    const ends = {
      delegatorAddress: account("c"),
      validatorSrcAddress: operator("a"),
      validatorDstAddress: operator("b"),
    };
    const all = [{ redelegation: { ...ends, entries: [] }, entries: [entry] }];
    const [delegatorAddr, srcValidatorAddr, dstValidatorAddr] = [
      account("c"),
      operator("a"),
      operator("b"),
    ];
    for (const request of [
      { delegatorAddr, srcValidatorAddr, dstValidatorAddr },
      { srcValidatorAddr },
      { delegatorAddr },
      { delegatorAddr, srcValidatorAddr: operator("b") },
    ])
      assert.deepEqual(
        (ask("Redelegations", request) as { redelegationResponses: unknown }).redelegationResponses,
        all,
      );
    const elsewhere = ask("Redelegations", { srcValidatorAddr: operator("b") });
    assert.deepEqual((elsewhere as { redelegationResponses: unknown }).redelegationResponses, []);
  });

  it("Query Redelegations fails: nothing given, bad addresses, one that is not there", () => {
    assert.match(fails("Redelegations"), /^grpc\/13: empty address string is not allowed/);
    assert.match(fails("Redelegations", { srcValidatorAddr: "x" }), /^grpc\/13: /);
    const [delegatorAddr, dstValidatorAddr] = [account("c"), operator("a")];
    assert.equal(
      fails("Redelegations", { delegatorAddr, srcValidatorAddr: operator("b"), dstValidatorAddr }),
      `grpc/13: rpc error: code = NotFound desc = redelegation not found for delegator address ${delegatorAddr} from validator address ${operator("b")}`,
    );
  });
});

describe("queries about the chain", () => {
  it("Query Pool ok: what is bonded, and what is not", () => {
    assert.deepEqual(ask("Pool"), {
      pool: { bondedTokens: 390_000_000n, notBondedTokens: 10_000_000n },
    });
  });

  it("Query Pool fails: not at all, without validators both are zero", () => {
    assert.deepEqual(ask("Pool", {}, emptyStakeWorld()), {
      pool: { bondedTokens: 0n, notBondedTokens: 0n },
    });
  });

  it("Query Params ok: what is stored", () => {
    assert.deepEqual(ask("Params"), { params: world.staking.getParams(world.at(3n)) });
  });

  it("Query Params fails: not at all, before genesis all are zero", () => {
    const answer = world.calls.ask(createTestCtx(), name("Params")) as never;
    const { params } = answer as { params: { maxValidators: number; bondDenom: string } };
    assert.deepEqual([params.maxValidators, params.bondDenom], [0, ""]);
  });

  it("Query HistoricalInfo ok: header and validators, the most powerful first", () => {
    const past = stakeWorld();
    const ctx = past.at(2n, { nextValidatorsHash: Uint8Array.of(9), proposer: "p" });
    trackHistoricalInfo(ctx.unmetered());
    const answer = past.calls.ask(past.at(3n), name("HistoricalInfo"), { height: 2n });
    const { hist } = answer as {
      hist: { header: Header; valset: { operatorAddress: string; tokens: bigint }[] };
    };
    const { chainId, height, nextValidatorsHash, proposerAddress } = hist.header;
    assert.deepEqual([chainId, height], ["test-1", 2n]);
    assert.deepEqual([nextValidatorsHash, proposerAddress], [Uint8Array.of(9), Uint8Array.of(112)]);
    assert.deepEqual(
      hist.valset.map(({ operatorAddress, tokens }) => [operatorAddress, tokens]),
      [
        [operator("a"), 300_000_000n],
        [operator("b"), 100_000_000n],
      ],
    );
  });

  it("Query HistoricalInfo fails: a negative height, one that is not kept", () => {
    assert.equal(fails("HistoricalInfo", { height: -1n }), "grpc/3: height cannot be negative");
    assert.equal(
      fails("HistoricalInfo", { height: 9n }),
      "grpc/5: historical info for height 9 not found",
    );
  });
});
