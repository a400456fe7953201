import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainError } from "@milkyway/core";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { parseCoins } from "@milkyway/math";
import { state } from "../state.ts";
import {
  addressOf,
  CONTRACT,
  CREATOR,
  createFactory,
  DENOM,
  type Factory,
  goldFactory,
  OTHER,
} from "../testing/fixture.ts";

const MODULE = "milk19ejy8n9qsectrf4semdp9cpknflld0j6nnmn9n";
const gold = (amount: bigint) => ({ denom: DENOM, amount });

const sender = (name: string, base: object, make: () => Factory = goldFactory) => ({
  send(given: object = {}, factory = make()) {
    const answer = factory.calls.send(factory.ctx, name, { ...base, ...given });
    return { factory, answer, events: eventTexts(factory.ctx.events) };
  },
  fails: (given: object, factory = make()) =>
    failureOf(() => factory.calls.send(factory.ctx, name, { ...base, ...given })),
});

const metadataOf = (base: string) => ({
  description: "shiny",
  denomUnits: [{ denom: base, exponent: 0, aliases: [] }],
  base,
  display: base,
  name: "Gold",
  symbol: "GLD",
  uri: "",
  uriHash: "",
});

describe("MsgCreateDenom", () => {
  const { send, fails } = sender(
    "MsgCreateDenom",
    { sender: CREATOR, subdenom: "gold" },
    createFactory,
  );

  it("MsgCreateDenom ok: describes the denom and makes its creator the admin", () => {
    const { factory, answer, events } = send();
    const { ctx, deps, log } = factory;
    assert.deepEqual(answer, { newTokenDenom: DENOM });
    assert.deepEqual(events, [`create_denom{creator=${CREATOR}, new_token_denom=${DENOM}}`]);
    assert.deepEqual(deps.bank.getDenomMetadata(ctx, DENOM), {
      ...metadataOf(DENOM),
      description: "",
      name: DENOM,
      symbol: DENOM,
    });
    assert.equal(state.authorities.require(ctx, DENOM).admin, CREATOR);
    assert.deepEqual(log, []);
    assert.ok(ctx.gas.consumed > 1_000_000n);
  });

  it("MsgCreateDenom ok: costs the fee; without any parameters stored, a fee of nothing", () => {
    const paid = createFactory();
    const fee = parseCoins("5umilk");
    state.params.set(paid.ctx, { denomCreationFee: fee, denomCreationGasConsume: 0n });
    const before = paid.ctx.gas.consumed;
    send({}, paid);
    assert.deepEqual(paid.log, [`pool <- 5umilk of ${CREATOR}`]);
    assert.ok(paid.ctx.gas.consumed - before < 200_000n);
    const bare = createFactory();
    state.params.remove(bare.ctx);
    send({}, bare);
    assert.deepEqual(bare.log, [`pool <-  of ${CREATOR}`]);
  });

  it("MsgCreateDenom ok: the name may be empty, and may hold a slash", () => {
    assert.deepEqual(send({ subdenom: "" }).answer, { newTokenDenom: `factory/${CREATOR}/` });
    assert.deepEqual(send({ subdenom: "a/b" }).answer, { newTokenDenom: `factory/${CREATOR}/a/b` });
  });

  it("MsgCreateDenom fails: stateless mistakes", () => {
    assert.match(
      fails({ sender: "x" }),
      /^sdk\/7: Invalid sender address \(decoding bech32 failed/,
    );
    assert.equal(
      fails({ subdenom: "s".repeat(45) }),
      "tokenfactory/4: subdenom too long, max length is 44 bytes: invalid denom",
    );
    assert.match(
      fails({ subdenom: "a b" }),
      /^tokenfactory\/4: invalid denom: factory\/.*: invalid/,
    );
  });

  it("MsgCreateDenom fails: it exists, or the bare name has a supply", () => {
    const factory = createFactory();
    send({}, factory);
    assert.match(fails({}, factory), /^tokenfactory\/2: attempting to create a denom that already/);
    assert.match(
      fails({ subdenom: "umilk" }),
      /^undefined\/1: temporary error until IBC bug is sort/,
    );
    assert.equal(fails({ subdenom: "uatom" }), "no failure");
  });
});

describe("MsgMint", () => {
  const { send, fails } = sender("MsgMint", {
    sender: CREATOR,
    amount: gold(7n),
    mintToAddress: "",
  });

  it("MsgMint ok: to the admin itself, or to whom it names", () => {
    const { factory, events } = send();
    assert.equal(factory.balance(CREATOR), `107${DENOM},1000000000umilk`);
    assert.equal(events.at(-1), `tf_mint{mint_to_address=${CREATOR}, amount=7${DENOM}}`);
    send({ mintToAddress: OTHER }, factory);
    assert.equal(factory.balance(OTHER), `47${DENOM}`);
  });

  it("MsgMint fails: stateless mistakes", () => {
    assert.match(fails({ sender: "" }), /^sdk\/7: Invalid sender address/);
    assert.equal(fails({ amount: gold(0n) }), `sdk/10: 0${DENOM}: invalid coins`);
    assert.match(fails({ amount: { denom: "1", amount: 1n } }), /^sdk\/10: 11: invalid coins/);
  });

  it("MsgMint fails: no such denom, not the admin, a bad or blocked receiver", () => {
    const other = { denom: `factory/${CREATOR}/tin`, amount: 1n };
    assert.equal(
      fails({ amount: other }),
      `tokenfactory/10: denom: factory/${CREATOR}/tin: denom does not exist`,
    );
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
    assert.match(fails({ mintToAddress: "x" }), /^undefined\/1: decoding bech32 failed/);
    assert.equal(fails({ mintToAddress: MODULE }), "grpc/13: mint to blocked addr not available");
  });
});

describe("MsgBurn", () => {
  const { send, fails } = sender("MsgBurn", {
    sender: CREATOR,
    amount: gold(30n),
    burnFromAddress: "",
  });

  it("MsgBurn ok: of the admin itself, or of anyone", () => {
    const { factory, events } = send();
    assert.equal(factory.balance(CREATOR), `70${DENOM},1000000000umilk`);
    assert.equal(events.at(-1), `tf_burn{burn_from_address=${CREATOR}, amount=30${DENOM}}`);
    send({ burnFromAddress: OTHER }, factory);
    assert.equal(factory.balance(OTHER), `10${DENOM}`);
  });

  it("MsgBurn fails: nothing, not the admin, a bad or blocked owner, more than there is", () => {
    assert.equal(fails({ amount: gold(0n) }), `sdk/10: 0${DENOM}: invalid coins`);
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
    assert.equal(
      fails({ amount: { denom: "umilk", amount: 1n } }),
      "tokenfactory/3: unauthorized account",
    );
    assert.match(fails({ burnFromAddress: "x" }), /^undefined\/1: decoding bech32 failed/);
    assert.equal(
      fails({ burnFromAddress: MODULE }),
      "grpc/13: burn from blocked addr not available",
    );
    assert.match(fails({ amount: gold(101n) }), /^sdk\/5: /);
  });
});

describe("MsgForceTransfer", () => {
  const { send, fails } = sender("MsgForceTransfer", {
    sender: CREATOR,
    amount: gold(15n),
    transferFromAddress: OTHER,
    transferToAddress: addressOf("t"),
  });

  it("MsgForceTransfer ok: between others, also nothing", () => {
    const { factory, events } = send();
    assert.equal(factory.balance(OTHER), `25${DENOM}`);
    assert.equal(factory.balance(addressOf("t")), `15${DENOM}`);
    assert.equal(
      events.at(-1),
      `force_transfer{transfer_from_address=${OTHER}, transfer_to_address=${addressOf("t")}, amount=15${DENOM}}`,
    );
    assert.equal(fails({ amount: gold(0n) }), "no failure");
  });

  it("MsgForceTransfer fails: bad addresses, not the admin, blocked ends, too little", () => {
    assert.match(fails({ transferFromAddress: "x" }), /^sdk\/7: Invalid address \(/);
    assert.match(fails({ transferToAddress: "x" }), /^sdk\/7: Invalid address \(/);
    assert.match(fails({ amount: gold(-1n) }), /^sdk\/10: /);
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
    assert.equal(
      fails({ transferFromAddress: MODULE }),
      "grpc/13: send from blocked addr not available",
    );
    assert.equal(
      fails({ transferToAddress: MODULE }),
      "grpc/13: send to blocked addr not available",
    );
    assert.match(fails({ amount: gold(41n) }), /^sdk\/5: /);
  });
});

describe("MsgChangeAdmin", () => {
  const { send, fails } = sender("MsgChangeAdmin", {
    sender: CREATOR,
    denom: DENOM,
    newAdmin: OTHER,
  });

  it("MsgChangeAdmin ok: the old one has no say any more", () => {
    const { factory, events } = send();
    assert.deepEqual(events, [`change_admin{denom=${DENOM}, new_admin=${OTHER}}`]);
    assert.equal(fails({}, factory), "tokenfactory/3: unauthorized account");
    assert.equal(fails({ sender: OTHER, newAdmin: CREATOR }, factory), "no failure");
  });

  it("MsgChangeAdmin fails: not the admin, an empty new one, no denom of a factory", () => {
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
    assert.match(fails({ newAdmin: "" }), /^sdk\/7: Invalid address \(empty address string/);
    assert.equal(
      fails({ denom: "umilk" }),
      "tokenfactory/4: not enough parts of denom umilk: invalid denom",
    );
    assert.equal(
      fails({ denom: `pool/${CREATOR}/x` }),
      "tokenfactory/4: denom prefix is incorrect. Is: pool.  Should be: factory: invalid denom",
    );
    assert.match(fails({ denom: "factory/x/y" }), /^tokenfactory\/4: Invalid creator address \(/);
    assert.match(fails({ denom: "1" }), /^undefined\/1: invalid denom: 1/);
  });
});

describe("MsgSetDenomMetadata", () => {
  const { send, fails } = sender("MsgSetDenomMetadata", {
    sender: CREATOR,
    metadata: metadataOf(DENOM),
  });

  it("MsgSetDenomMetadata ok: what wallets see", () => {
    const { factory, events } = send();
    assert.deepEqual(factory.deps.bank.getDenomMetadata(factory.ctx, DENOM), metadataOf(DENOM));
    assert.deepEqual(events, [
      `set_denom_metadata{denom=${DENOM}, denom_metadata=description:"shiny" denom_units:<denom:"${DENOM}" > base:"${DENOM}" display:"${DENOM}" name:"Gold" symbol:"GLD" }`,
    ]);
  });

  it("MsgSetDenomMetadata fails: bad metadata, not of a factory, not the admin", () => {
    const wrong = { ...metadataOf(DENOM), name: " " };
    assert.match(fails({ metadata: wrong }), /^undefined\/1: name field cannot be blank/);
    assert.match(fails({ metadata: metadataOf("umilk") }), /^tokenfactory\/4: not enough parts/);
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
  });
});

describe("MsgSetBeforeSendHook", () => {
  const { send, fails } = sender("MsgSetBeforeSendHook", {
    sender: CREATOR,
    denom: DENOM,
    cosmwasmAddress: CONTRACT,
  });
  const PROBE = `${CONTRACT} {"track_before_send":{"from":"","to":"","amount":{"denom":"","amount":""}}}`;

  it("MsgSetBeforeSendHook ok: tries the contract out and keeps it, whatever else it fails with", () => {
    const { factory, events } = send();
    assert.deepEqual(factory.log, [PROBE]);
    assert.equal(state.beforeSendHooks.get(factory.ctx, DENOM), CONTRACT);
    assert.deepEqual(events, [
      `set_before_send_hook{denom=${DENOM}, before_send_hook_address=${CONTRACT}}`,
    ]);
    const picky = goldFactory();
    picky.contract = () => {
      throw plainError("I want a sender");
    };
    assert.equal(fails({}, picky), "no failure");
  });

  it("MsgSetBeforeSendHook ok: an empty address removes it", () => {
    const { factory } = send();
    send({ cosmwasmAddress: "" }, factory);
    assert.equal(state.beforeSendHooks.get(factory.ctx, DENOM), undefined);
    assert.equal(factory.log.length, 1);
  });

  it("MsgSetBeforeSendHook fails: bad addresses or denom, not the admin, no contract", () => {
    assert.match(
      fails({ cosmwasmAddress: "x" }),
      /^sdk\/7: Invalid cosmwasm contract address \(decoding/,
    );
    assert.equal(fails({ denom: "umilk" }), "tokenfactory/4: invalid denom");
    assert.equal(fails({ sender: OTHER }), "tokenfactory/3: unauthorized account");
    const empty = goldFactory();
    empty.contract = () => {
      throw plainError("address x: no such contract");
    };
    assert.equal(fails({}, empty), "undefined/1: address x: no such contract");
    assert.equal(state.beforeSendHooks.get(empty.ctx, DENOM), undefined);
  });
});
