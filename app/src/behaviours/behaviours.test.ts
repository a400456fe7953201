import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { testBehaviours } from "../testing/behaviourCase.ts";
import { behaviours } from "./behaviours.ts";
import { forkCases } from "./cases/forks.ts";
import { lookupCases } from "./cases/lookups.ts";
import { registryCases } from "./cases/registries.ts";
import { restakingCases } from "./cases/restaking.ts";
import { rewardCases } from "./cases/rewards.ts";
import { tokenCases } from "./cases/tokens.ts";

const cases = [
  ...registryCases,
  ...restakingCases,
  ...rewardCases,
  ...tokenCases,
  ...forkCases,
  ...lookupCases,
];
const DIFFERENCES = new URL("../../../docs/differences.md", import.meta.url);

test("every behaviour is shown, and told of in docs/differences.md", () => {
  const shown = new Set<string>(cases.map(({ behaviour }) => behaviour));
  const document = readFileSync(DIFFERENCES, "utf8");
  for (const name of Object.keys(behaviours)) {
    assert.ok(shown.has(name), `${name} has no case`);
    assert.ok(document.includes(`\`${name}\``), `${name} is not in the document`);
  }
});

testBehaviours(cases);
