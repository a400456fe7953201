import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { checkMetadata } from "./checkMetadata.ts";

const unit = (denom: string, exponent: number, ...aliases: string[]) => ({
  denom,
  exponent,
  aliases,
});
const MILK = Metadata.create({
  base: "umilk",
  display: "milk",
  name: "Milk",
  symbol: "MILK",
  denomUnits: [unit("umilk", 0, "micromilk"), unit("mmilk", 3), unit("milk", 6)],
});

test("what is wrong with the description of a denom is told as the reference does", () => {
  const cases: readonly (readonly [Partial<Metadata>, string | undefined])[] = [
    [{}, undefined],
    [{ name: "\u0085" }, "name field cannot be blank"],
    [{ symbol: "" }, "symbol field cannot be blank"],
    [{ base: "1" }, "invalid metadata base denom: invalid denom: 1"],
    [{ display: "" }, "invalid metadata display denom: invalid denom: "],
    [
      { denomUnits: [unit("milk", 0)] },
      "metadata's first denomination unit must be the one with base denom 'umilk'",
    ],
    [{ denomUnits: [unit("umilk", 1)] }, "the exponent for base denomination unit umilk must be 0"],
    [
      { denomUnits: [unit("umilk", 0), unit("milk", 0)] },
      "denom units should be sorted asc by exponent",
    ],
    [{ denomUnits: [unit("umilk", 0), unit("umilk", 1)] }, "duplicate denomination unit umilk"],
    [{ denomUnits: [unit("umilk", 0), unit("1", 1)] }, "invalid denom unit: invalid denom: 1"],
    [{ denomUnits: [unit("umilk", 0, "a", "a")] }, "duplicate denomination unit alias a"],
    [{ denomUnits: [unit("umilk", 0, "")] }, "alias for denom unit umilk cannot be blank"],
    [
      { denomUnits: [unit("umilk", 0)] },
      "metadata must contain a denomination unit with display denom 'milk'",
    ],
    [{ denomUnits: [] }, "metadata must contain a denomination unit with display denom 'milk'"],
  ];
  for (const [given, text] of cases) assert.equal(checkMetadata({ ...MILK, ...given }), text);
});
