import assert from "node:assert/strict";
import { test } from "node:test";
import { defineEnum, enumField, field, messageField } from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import fc from "fast-check";
import { CliError } from "../../cliError.ts";
import { fieldJson } from "./fieldJson.ts";
import type { TextReader } from "./textReader.ts";

const reader: TextReader = {
  address: async (text, kind) => `${kind}:${text}`,
  lenientAddress: async (text) => text,
  json: (path) => ({ path }),
  base64: () => "",
};

const Vote = defineEnum("test.Vote", {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_NO_WITH_VETO: 4,
});

const coin = messageField(1, "amount", () => Coin as never);
const coins = messageField(1, "amount", () => Coin as never, { repeated: true });
const vote = enumField(1, "option", () => Vote);

test("texts become values of their field", async () => {
  const cases = [
    [field(1, "id", "uint32"), ["7"], "7"],
    [field(1, "id", "int64"), ["-7"], "-7"],
    [field(1, "on", "bool"), ["true"], true],
    [field(1, "name", "string"), ["a,b"], "a,b"],
    [field(1, "names", "string", { repeated: true }), ["a,b", "c"], ["a", "b", "c"]],
    [field(1, "rate", "Dec"), ["0.5"], "0.5"],
    [field(1, "hash", "bytes"), ["00ff"], "AP8="],
    [field(1, "hash", "bytes"), ["AP8="], "AP8="],
    [field(1, "at", "time"), ["2026-01-01T00:00:00Z"], "2026-01-01T00:00:00Z"],
    [field(1, "at", "time"), ["86400"], "1970-01-02T00:00:00Z"],
    [field(1, "for", "duration"), ["1h30m"], "5400s"],
    [field(1, "to", "string", { scalar: "AddressString" }), ["bob"], "account:bob"],
    [field(1, "to", "string", { scalar: "ValidatorAddressString" }), ["bob"], "validator:bob"],
    [coin, ["5umilk"], { denom: "umilk", amount: "5" }],
    [coin, ["1.5milk"], { denom: "umilk", amount: "1500000" }],
    [
      coins,
      ["5utia,1umilk"],
      [
        { denom: "umilk", amount: "1" },
        { denom: "utia", amount: "5" },
      ],
    ],
    [vote, ["yes"], "VOTE_OPTION_YES"],
    [vote, ["no_with_veto"], "VOTE_OPTION_NO_WITH_VETO"],
    [vote, ["no-with-veto"], "VOTE_OPTION_NO_WITH_VETO"],
    [vote, ["4"], "VOTE_OPTION_NO_WITH_VETO"],
    [coin, ['{"denom":"a","amount":"1"}'], { denom: "a", amount: "1" }],
  ] as const;
  for (const [about, texts, expected] of cases)
    assert.deepEqual(await fieldJson(about, texts, "x", reader), expected, texts.join());
});

test("texts that do not fit are refused with where they stood", async () => {
  const cases = [
    [field(1, "id", "uint32"), "4294967296", /from 0 to 4294967295/],
    [field(1, "id", "uint32"), "-1", /from 0/],
    [field(1, "id", "uint64"), "1.5", /whole number/],
    [field(1, "on", "bool"), "maybe", /true or false/],
    [field(1, "rate", "Dec"), "a", /decimal number/],
    [field(1, "hash", "bytes"), "§", /hex or base64/],
    [field(1, "at", "time"), "tomorrow", /must be a time/],
    [field(1, "for", "duration"), "5", /duration such as/],
    [coin, "umilk", /invalid decimal coin/],
    [coins, "5umilk,5umilk", /duplicate/],
    [vote, "perhaps", /one of yes, no-with-veto/],
  ] as const;
  for (const [about, text, reason] of cases)
    await assert.rejects(fieldJson(about, [text], "--flag", reader), (error) => {
      assert.ok(error instanceof CliError, text);
      assert.match(error.message, /^invalid value ".*" for --flag: /);
      assert.match(error.message, reason);
      return true;
    });
});

test("any text is read or refused in a sentence", async () => {
  const fields = [
    coin,
    coins,
    vote,
    ...(["uint32", "int64", "bool", "Dec", "Int", "bytes", "time", "duration"] as const).map(
      (kind) => field(1, "x", kind),
    ),
  ];
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.constantFrom(...fields), async (text, about) => {
      try {
        await fieldJson(about, [text], "x", reader);
      } catch (error) {
        assert.ok(error instanceof CliError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});
