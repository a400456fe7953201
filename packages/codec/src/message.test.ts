import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { MsgSend } from "./gen/cosmos/bank/v1beta1.ts";
import { Coin } from "./gen/cosmos/base/v1beta1.ts";
import { UnbondingDelegationEntry, Validator } from "./gen/cosmos/staking/v1beta1.ts";
import { ModeInfo } from "./gen/cosmos/tx/v1beta1.ts";
import { arbitraryMessage } from "./testing/arbitraryMessage.ts";
import { messages } from "./testing/generated.ts";
import { MAX_NESTING, Reader } from "./wire/reader.ts";
import { WireError } from "./wire/wireError.ts";
import { Writer } from "./wire/writer.ts";

test("encodes as the reference does", () => {
  const send = { fromAddress: "a", toAddress: "b", amount: [{ denom: "umilk", amount: 12n }] };
  assert.equal(toHex(MsgSend.encode(send)), "0a016112016" + "21a0b0a05756d696c6b12023132");
  assert.deepEqual(MsgSend.decode(MsgSend.encode(send)), send);
});

test("writes required fields even when they are empty", () => {
  assert.equal(toHex(Coin.encode({ denom: "", amount: 0n })), "120130");
  const entry = toHex(UnbondingDelegationEntry.encode(UnbondingDelegationEntry.create()));
  assert.equal(entry, "120b088092b8c398feffffff011a013022" + "0130");
});

test("reads what it writes, for every generated message", () => {
  for (const type of messages)
    fc.assert(
      fc.property(arbitraryMessage(type), (message) => {
        const bytes = type.encode(message);
        const decoded = type.decode(bytes);
        assert.deepEqual(decoded, type.decode(type.encode(decoded)));
        assert.deepEqual(type.encode(decoded), bytes, type.typeName);
      }),
      { numRuns: 8 },
    );
});

test("the last value of a scalar counts, messages merge, lists grow", () => {
  const twice = fromHex("0a01610a0162");
  assert.equal(Coin.decode(twice).denom, "b");
  const merged = Validator.decode(fromHex("3a030a0161" + "3a03120162"));
  assert.equal(merged.description.moniker, "a");
  assert.equal(merged.description.identity, "b");
  assert.equal(MsgSend.decode(fromHex("1a001a00")).amount.length, 2);
});

test("an empty Coin read before leaves the shared default alone", () => {
  assert.equal(Validator.decode(fromHex("3a030a0161")).description.moniker, "a");
  assert.equal(Validator.create().description.moniker, "");
});

test("bytes that are no message give a WireError", () => {
  const cases = ["0a", "0a05", "08", "0b", "0c", "00", "ffffffffffffffffffff01", "1a0308"];
  for (const hex of cases) assert.throws(() => MsgSend.decode(fromHex(hex)), WireError, hex);
});

test("nesting is limited, not the stack", () => {
  let info = ModeInfo.encode({ single: { mode: 1 }, multi: undefined });
  for (let depth = 0; depth < MAX_NESTING; depth++) {
    const writer = new Writer();
    writer.lengthPrefixed(info);
    writer.number(18);
    const multi = writer.finish();
    writer.lengthPrefixed(multi);
    writer.number(18);
    info = writer.finish();
  }
  assert.throws(() => ModeInfo.decode(info), /nest too deeply/);
});

test("texts of every form come back as they were", () => {
  const texts = [fc.string({ unit: "binary" }), fc.string({ maxLength: 200 }), fc.uint8Array()];
  fc.assert(
    fc.property(fc.oneof(...texts), (given) => {
      const writer = new Writer();
      if (typeof given === "string") writer.text(given);
      else writer.lengthPrefixed(given);
      const bytes = writer.finish();
      writer.text(new Reader(bytes).text());
      assert.deepEqual(writer.finish(), bytes);
    }),
  );
});

test("numbers of every size come back as they were", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (small, big) => {
      const writer = new Writer();
      writer.integerText(big);
      writer.bigint(big);
      writer.number(small);
      const reader = new Reader(writer.finish());
      assert.equal(reader.number(), small);
      assert.equal(reader.bigint(), big);
      assert.equal(reader.text(), big.toString());
    }),
  );
});

test("messages encoded one after the other stay as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 8 }), (all) => {
      const coins = all.map((bytes) => ({ denom: toHex(bytes), amount: 1n }));
      const encoded = coins.map((coin) => Coin.encode(coin));
      encoded.forEach((bytes, i) => {
        assert.deepEqual(Coin.decode(bytes), coins[i]);
      });
    }),
  );
});
