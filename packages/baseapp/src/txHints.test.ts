import assert from "node:assert/strict";
import { test } from "node:test";
import { binToBytes } from "@milkyway/bytes";
import { createTypeRegistry, decodeTx, encodeTxRaw } from "@milkyway/codec";
import { MsgSend, messages } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { AuthInfo, Fee, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { accounts, type Tx } from "@milkyway/core";
import { parseCoins } from "@milkyway/math";
import { txHints } from "./txHints.ts";

const registry = createTypeRegistry(messages);
const [ann, bob] = ["a", "b"].map((letter) => letter.repeat(20)) as [string, string];

function txWith(fee: Partial<Fee> | undefined): Tx {
  const amount = parseCoins("1umilk");
  const [fromAddress, toAddress] = [accounts.toText(ann as never), accounts.toText(bob as never)];
  const value = MsgSend.encode({ fromAddress, toAddress, amount });
  const bodyBytes = TxBody.encode(
    TxBody.create({ messages: [{ typeUrl: `/${MsgSend.typeName}`, value }] }),
  );
  const authInfo = AuthInfo.create({ fee: fee && Fee.create(fee) });
  const authInfoBytes = AuthInfo.encode(authInfo);
  return decodeTx(encodeTxRaw(bodyBytes, authInfoBytes, [binToBytes("s")]), registry);
}

test("the priority is the price of a unit of gas in the denomination that pays the least", () => {
  const rows: readonly (readonly [fee: Partial<Fee> | undefined, priority: bigint])[] = [
    [undefined, 0n],
    [{ gasLimit: 100n }, 0n],
    [{ gasLimit: 0n, amount: parseCoins("5umilk") }, 0n],
    [{ gasLimit: 100n, amount: parseCoins("50umilk") }, 500_000_000_000_000_000n],
    [{ gasLimit: 3n, amount: parseCoins("7uinit,2umilk") }, 666_666_666_666_666_666n],
  ];
  for (const [fee, priority] of rows)
    assert.equal(txHints(txWith(fee)).priority, priority, JSON.stringify(fee?.amount?.length));
});

test("signers are those of the messages and the payer of the fee", () => {
  assert.deepEqual(txHints(txWith(undefined)).signers, [ann]);
  const payer = accounts.toText(bob as never);
  assert.deepEqual(txHints(txWith({ payer })).signers, [ann, bob]);
});
