import assert from "node:assert/strict";
import { test } from "node:test";
import { Any } from "@milkyway/codec";
import { TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { parseDec } from "@milkyway/math";
import { MsgSetOperatorParams } from "@milkyway/modules/operators/client";
import fc from "fast-check";
import { noRows, type Rows } from "../schema/tables.ts";
import { type FakeTx, fakeBlock, fakeEvent } from "../testing/fakeChain.ts";
import { coinsIn } from "./coinsIn.ts";
import { decodeBlock } from "./decodeBlock.ts";

const ANN = "milk1ann";
const BOB = "milk1bob";
const signed = fakeEvent("tx", { acc_seq: `${ANN}/3` });
const fee = fakeEvent("tx", { fee: "12umilk", fee_payer: ANN });

function rowsOf(...txs: readonly FakeTx[]): Rows {
  const rows = noRows();
  decodeBlock(fakeBlock(7n, { txs, seconds: 100 }), rows);
  return rows;
}

const short = (rows: Rows) =>
  rows.account_events.map(({ address, kind, target_kind, target_id, denom, amount }) => [
    address,
    kind,
    target_kind,
    target_id,
    denom,
    amount,
  ]);

test("stakes and what comes of them are told once, with their targets", () => {
  const types = ["/milkyway.restaking.v1.MsgDelegateOperator"];
  const rows = rowsOf({
    types,
    events: [
      signed,
      fee,
      fakeEvent("transfer", { sender: ANN, recipient: "fees", amount: "12umilk" }),
      fakeEvent("transfer", { sender: ANN, recipient: "op", amount: "5utia", msg_index: "0" }),
      fakeEvent("withdraw_rewards", {
        delegation_type: "DELEGATION_TYPE_OPERATOR",
        delegation_target_id: "4",
        delegator: ANN,
        amount: "1uatom,2umilk",
        msg_index: "0",
      }),
      fakeEvent("delegate_operator", {
        delegator: ANN,
        operator_id: "4",
        amount: "5utia",
        msg_index: "0",
      }),
    ],
  });
  assert.deepEqual(short(rows), [
    [ANN, "claimed", "operator", 4n, "uatom", 1n],
    [ANN, "claimed", "operator", 4n, "umilk", 2n],
    [ANN, "delegated", "operator", 4n, "utia", 5n],
    [ANN, "fee", null, null, "umilk", 12n],
  ]);
  assert.deepEqual(
    rows.account_events.map(({ seq }) => seq),
    [0, 1, 2, 3],
  );
  const [tx] = rows.transactions;
  assert.deepEqual([tx?.signers, tx?.types, tx?.fee, tx?.gas_used], [[ANN], types, "12umilk", 5n]);
});

test("the pool of a stake is in its shares; unbonding and paying back are told apart", () => {
  const rows = noRows();
  const events = [
    fakeEvent("complete_unbonding", {
      delegator: BOB,
      unbonding_delegation: "DELEGATION_TYPE_POOL",
      target_id: "2",
      amount: "9utia",
    }),
    fakeEvent("rewards", { validator: "v", amount: "1umilk" }),
  ];
  const delegated = fakeEvent("delegate_pool", {
    delegator: ANN,
    amount: "5utia",
    new_shares: "5.000000000000000000pool/2/utia",
    msg_index: "0",
  });
  const unbonding = fakeEvent("unbond_pool", { delegator: ANN, amount: "1utia", msg_index: "1" });
  const type = "/milkyway.restaking.v1.MsgDelegatePool";
  const txs = [{ types: [type, type], events: [signed, delegated, unbonding] }];
  decodeBlock(fakeBlock(1n, { txs, events }), rows);
  assert.deepEqual(short(rows), [
    [ANN, "delegated", "pool", 2n, "utia", 5n],
    [ANN, "undelegated", "pool", null, "utia", 1n],
    [BOB, "unbonded", "pool", 2n, "utia", 9n],
  ]);
});

test("a transfer has two sides; other messages and failures have an entry too", () => {
  const transfer = fakeEvent("transfer", {
    sender: ANN,
    recipient: BOB,
    amount: "3umilk",
    msg_index: "0",
  });
  const vote = "/cosmos.gov.v1.MsgVote";
  const rows = rowsOf(
    { types: ["/cosmos.bank.v1beta1.MsgSend"], events: [signed, transfer] },
    { types: [vote], events: [signed] },
    { types: [vote], code: 5, events: [signed, fee, transfer] },
  );
  assert.deepEqual(
    rows.account_events.map(({ address, kind, other, message }) => [address, kind, other, message]),
    [
      [ANN, "sent", BOB, "/cosmos.bank.v1beta1.MsgSend"],
      [BOB, "received", ANN, "/cosmos.bank.v1beta1.MsgSend"],
      [ANN, "message", null, vote],
      [ANN, "failed", null, vote],
      [ANN, "fee", null, null],
    ],
  );
  assert.equal(rows.blocks[0]?.failed_txs, 1);
});

test("targets have histories, and operators commissions of which the last in a block counts", () => {
  const set = (rate: string) => {
    const params = { commissionRate: parseDec(rate) };
    const value = MsgSetOperatorParams.encode({ sender: ANN, operatorId: 4, params });
    const typeUrl = `/${MsgSetOperatorParams.typeName}`;
    const body = TxBody.encode(TxBody.create({ messages: [Any.create({ typeUrl, value })] }));
    return {
      bytes: TxRaw.encode(TxRaw.create({ bodyBytes: body })),
      events: [signed, fakeEvent("set_operator_params", { operator_id: "4", sender: ANN })],
    };
  };
  const joined = fakeEvent("join_service", { operator_id: "4", service_id: "1", msg_index: "0" });
  const rows = rowsOf(set("0.1"), set("0.2"), { types: ["/a.B"], events: [joined] });
  assert.deepEqual(
    rows.commissions.map(({ operator_id, rate }) => [operator_id, rate]),
    [[4n, "0.200000000000000000"]],
  );
  assert.deepEqual(
    rows.target_events.map(({ target_kind, target_id, kind }) => [target_kind, target_id, kind]),
    [
      ["operator", 4n, "set_operator_params"],
      ["operator", 4n, "set_operator_params"],
      ["operator", 4n, "join_service"],
      ["service", 1n, "join_service"],
    ],
  );
  assert.equal(rows.target_events[2]?.details, '{"operator_id":"4","service_id":"1"}');
});

test("rewards of a block are added up for each target and commission", () => {
  const rows = noRows();
  const rewards = (amount: string) =>
    fakeEvent("rewards", {
      delegation_type: "DELEGATION_TYPE_OPERATOR",
      delegation_target_id: "4",
      amount,
    });
  const events = [
    rewards("1.500000000000000000umilk"),
    rewards("2.000000000000000001umilk,3utia"),
    rewards(""),
    fakeEvent("commission", { operator_id: "4", amount: "0.250000000000000000umilk" }),
    fakeEvent("commission", { validator: "v", amount: "9umilk" }),
  ];
  decodeBlock(fakeBlock(1n, { events }), rows);
  assert.deepEqual(
    rows.rewards.map(({ kind, id, denom, amount }) => [kind, id, denom, amount]),
    [
      ["operator", 4n, "umilk", "3.500000000000000001"],
      ["operator", 4n, "utia", "3.000000000000000000"],
      ["commission", 4n, "umilk", "0.250000000000000000"],
    ],
  );
});

test("votes before the transactions of a block are none of them", () => {
  const votes = { bytes: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 1), code: 2 };
  const rows = rowsOf(votes, { types: ["/a.B"], events: [signed] });
  assert.equal(rows.blocks[0]?.txs, 1);
  assert.deepEqual(
    rows.transactions.map(({ tx_index }) => tx_index),
    [1],
  );
});

test("no bytes and no attributes make decoding fail", () => {
  const names = fc.constantFrom(
    "operator_id",
    "delegator",
    "amount",
    "msg_index",
    "new_shares",
    "__proto__",
    "sender",
    "recipient",
  );
  const kinds = fc.constantFrom("delegate_pool", "transfer", "join_service", "withdraw_commission");
  const event = fc
    .tuple(kinds, fc.dictionary(names, fc.string()))
    .map(([type, attributes]) => fakeEvent(type, attributes));
  const tx = fc.record({
    bytes: fc.uint8Array({ maxLength: 60 }),
    code: fc.nat(2),
    events: fc.array(fc.oneof(event, fc.constant(signed)), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(tx, { maxLength: 4 }), (txs) => {
      const rows = rowsOf(...txs);
      for (const { target_id: id } of rows.account_events)
        assert.ok(id === null || typeof id === "bigint");
    }),
  );
});

test("coins are read, and what is none is left out", () => {
  assert.deepEqual(coinsIn("5umilk,007ibc/AB,x,-1utia,3"), [
    { denom: "umilk", amount: 5n },
    { denom: "ibc/AB", amount: 7n },
  ]);
  assert.deepEqual(coinsIn(undefined), []);
});
