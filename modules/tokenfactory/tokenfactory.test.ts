import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts, GasMeter, plainError } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { Panic, parseCoins } from "@milkyway/math";
import { tokenfactoryBeforeSendHooks } from "./beforeSend.ts";
import { creatorOf } from "./denom.ts";
import { genesis } from "./genesis.ts";
import { tokenfactory } from "./module.ts";
import { state } from "./state.ts";
import { CONTRACT, CREATOR, createFactory, DENOM, goldFactory, OTHER } from "./testing/fixture.ts";

const ask = (name: string, request: object = {}, factory = goldFactory()) =>
  factory.calls.ask(factory.ctx, name, request);
const hooked = () => {
  const factory = goldFactory();
  state.beforeSendHooks.set(factory.ctx, DENOM, CONTRACT);
  return factory;
};

describe("queries", () => {
  it("Query Params ok: what is stored, or the defaults", () => {
    assert.deepEqual(ask("Params"), { params: genesis.defaults().params });
    const factory = createFactory();
    const params = { denomCreationFee: parseCoins("1umilk"), denomCreationGasConsume: 1n };
    state.params.set(factory.ctx, params);
    assert.deepEqual(ask("Params", {}, factory), { params });
  });

  it("Query Params fails: not at all, before genesis there are defaults", () => {
    const { calls } = createFactory();
    assert.deepEqual(calls.ask(createTestCtx(), "Params"), { params: genesis.defaults().params });
  });

  it("Query DenomAuthorityMetadata ok: the admin, of a denom escaped once more", () => {
    const authorityMetadata = { admin: CREATOR };
    assert.deepEqual(ask("DenomAuthorityMetadata", { denom: DENOM }), { authorityMetadata });
    const denom = DENOM.replaceAll("/", "%2F");
    assert.deepEqual(ask("DenomAuthorityMetadata", { denom }), { authorityMetadata });
  });

  it("Query DenomAuthorityMetadata fails: not at all, an unknown denom has no admin", () => {
    for (const denom of ["", "umilk", "%zz"])
      assert.deepEqual(ask("DenomAuthorityMetadata", { denom }), {
        authorityMetadata: { admin: "" },
      });
  });

  it("Query DenomsFromCreator ok: by denom", () => {
    const factory = goldFactory();
    factory.calls.send(factory.ctx, "MsgCreateDenom", { sender: CREATOR, subdenom: "ash" });
    factory.calls.send(factory.ctx, "MsgCreateDenom", { sender: OTHER, subdenom: "tin" });
    assert.deepEqual(ask("DenomsFromCreator", { creator: CREATOR }, factory), {
      denoms: [`factory/${CREATOR}/ash`, DENOM],
    });
  });

  it("Query DenomsFromCreator fails: not at all, any text is taken for a creator", () => {
    for (const creator of ["", "x", CREATOR.slice(0, -1)])
      assert.deepEqual(ask("DenomsFromCreator", { creator }), { denoms: [] });
  });

  it("Query BeforeSendHookAddress, AllBeforeSendHooksAddresses ok: the contracts", () => {
    assert.deepEqual(ask("BeforeSendHookAddress", { denom: DENOM }, hooked()), {
      cosmwasmAddress: CONTRACT,
    });
    assert.deepEqual(ask("AllBeforeSendHooksAddresses", {}, hooked()), {
      denoms: [DENOM],
      beforeSendHookAddresses: [CONTRACT],
    });
  });

  it("Query BeforeSendHookAddress, AllBeforeSendHooksAddresses fails: not at all, without contracts they are empty", () => {
    assert.deepEqual(ask("BeforeSendHookAddress", { denom: "%zz" }), { cosmwasmAddress: "" });
    assert.deepEqual(ask("AllBeforeSendHooksAddresses"), {
      denoms: [],
      beforeSendHookAddresses: [],
    });
  });
});

describe("contracts that watch a denom", () => {
  const coins = parseCoins(`5${DENOM},3umilk`);
  const [from, to] = [accounts.fromText(CREATOR), accounts.fromText(OTHER)];
  const TOLD = (call: string) =>
    `${CONTRACT} {"${call}":{"from":"${CREATOR}","to":"${OTHER}","amount":{"denom":"${DENOM}","amount":"5"}}}`;
  const block = (factory: ReturnType<typeof hooked>) =>
    tokenfactoryBeforeSendHooks(factory.deps.contracts).blockBeforeSend(
      factory.ctx,
      from,
      to,
      coins,
    );
  const track = (factory: ReturnType<typeof hooked>) =>
    tokenfactoryBeforeSendHooks(factory.deps.contracts).trackBeforeSend(
      factory.ctx,
      from,
      to,
      coins,
    );

  it("are told of its transfers", () => {
    const factory = hooked();
    block(factory);
    track(factory);
    assert.deepEqual(factory.log, [TOLD("block_before_send"), TOLD("track_before_send")]);
  });

  it("double the events so far with each call", () => {
    const factory = hooked();
    factory.ctx.emit({ type: "x", attributes: [] });
    block(factory);
    assert.equal(factory.ctx.events.length, 2);
  });

  it("may refuse when asked first, not when told after", () => {
    const factory = hooked();
    factory.contract = () => {
      throw plainError("no");
    };
    assert.equal(
      failureOf(() => block(factory)),
      `undefined/1: failed to call before send hook for denom ${DENOM}: no`,
    );
    assert.equal(
      failureOf(() => track(factory)),
      "no failure",
    );
  });

  it("are passed over when they are gone", () => {
    const factory = hooked();
    factory.contract = () => {
      throw plainError("no such contract");
    };
    assert.equal(
      failureOf(() => block(factory)),
      "no failure",
    );
  });

  it("have a meter of their own; what they used is charged, also when they fail", () => {
    const factory = hooked();
    factory.contract = (ctx) => {
      assert.equal(ctx.gas.remaining, 500_000n);
      ctx.gas.consumeLarge(500_001n, "loop");
    };
    const before = factory.ctx.gas.consumed;
    assert.equal(
      failureOf(() => block(factory)),
      "tokenfactory/12: {loop}: gas meter hit maximum limit",
    );
    assert.ok(factory.ctx.gas.consumed - before > 500_000n);
    const poor = hooked();
    poor.contract = (ctx) => assert.ok(ctx.gas.remaining < 100_000n);
    const ctx = poor.ctx.with({ gas: new GasMeter(100_000n) });
    tokenfactoryBeforeSendHooks(poor.deps.contracts).blockBeforeSend(ctx, from, to, coins);
  });

  it("that panic are an ordinary failure", () => {
    const factory = hooked();
    factory.contract = () => {
      throw new Panic("division by zero");
    };
    assert.equal(
      failureOf(() => block(factory)),
      "tokenfactory/12: division by zero: gas meter hit maximum limit",
    );
  });
});

describe("denoms", () => {
  it("name their creator, in lower case", () => {
    assert.equal(creatorOf(DENOM), CREATOR);
    assert.equal(creatorOf(`factory/${CREATOR.toUpperCase()}/a/b`), CREATOR);
    assert.equal(creatorOf(`factory/${CREATOR}/`), CREATOR);
  });
});

describe("genesis", () => {
  it("comes back as it went in, without contracts", () => {
    const factory = hooked();
    const exported = genesis.export(factory.ctx, factory.deps);
    assert.deepEqual(exported.factoryDenoms, [
      { denom: DENOM, authorityMetadata: { admin: CREATOR } },
    ]);
    const again = createFactory();
    genesis.init(again.ctx, again.deps, exported);
    assert.deepEqual(genesis.export(again.ctx, again.deps), exported);
    assert.notEqual(again.deps.bank.getDenomMetadata(again.ctx, DENOM), undefined);
  });

  it("may leave a denom without an admin", () => {
    const { ctx, deps } = createFactory();
    const factoryDenoms = [{ denom: DENOM, authorityMetadata: { admin: "" } }];
    const given = { ...genesis.defaults(), factoryDenoms };
    genesis.validate?.(given);
    genesis.init(ctx, deps, given);
    assert.deepEqual(genesis.export(ctx, deps), given);
  });

  it("is refused with a bad fee, denom or admin, and with a denom twice", () => {
    const entry = (denom: string, admin: string) => ({ denom, authorityMetadata: { admin } });
    const check = (...factoryDenoms: ReturnType<typeof entry>[]) =>
      failureOf(() => genesis.validate?.({ ...genesis.defaults(), factoryDenoms }));
    assert.equal(
      check(entry(DENOM, ""), entry(DENOM, "")),
      `tokenfactory/7: duplicate denom: ${DENOM}: invalid genesis`,
    );
    assert.match(check(entry("umilk", "")), /^tokenfactory\/4: /);
    assert.match(check(entry(DENOM, "x")), /^tokenfactory\/6: Invalid admin address \(/);
    const params = {
      denomCreationFee: [{ denom: "umilk", amount: 0n }],
      denomCreationGasConsume: 0n,
    };
    assert.match(
      failureOf(() => genesis.validate?.({ params, factoryDenoms: [] })),
      /^undefined\/1: invalid denom creation fee: 0umilk/,
    );
    assert.equal(tokenfactory.invariants, undefined);
  });
});
