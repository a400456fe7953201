import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createApp, storeNames } from "@milkyway/app";
import { createCommitStore } from "@milkyway/store";
import { failures } from "./continued.ts";
import { finalizeRequest, initChainRequest } from "./requests.ts";
import { readVector, type Vector } from "./vector.ts";

const FOLDER = fileURLToPath(new URL("../vectors/", import.meta.url));
const REFUSED = "failed to execute message; message index: 0: ";
/** Files that end with a block at which the original stops, with what the mended rules refuse and tell instead. */
const HALTS: readonly (readonly [file: string, refused: readonly string[], told?: string])[] = [
  ["90-halt-two-undelegations", []],
  ["91-halt-undelegations-same-block", []],
  [
    "92-halt-deleted-service-plan",
    [`${REFUSED}service 1 still has rewards plan 1: invalid request`],
  ],
  [
    "93-halt-deleted-service-unbonding",
    [`${REFUSED}service 1 still has unbonding delegations: invalid request`],
  ],
  ["94-halt-asset-without-price", [], "skip_rewards_plan"],
  ["95-halt-users-weight-filtered", []],
  [
    "98-halt-deleted-operator-unbonding",
    [`${REFUSED}operator 1 still has delegations: invalid request`],
  ],
];
const PASSED_OVER = ["quarantine", "skip_rewards_plan"];

interface Outcome {
  /** Height at which the chain stops. */
  readonly halt: number | undefined;
  readonly refused: readonly string[];
  readonly events: readonly string[];
}

/** Replays a vector; a chain that stops does not go beyond the block at which it does. */
async function run(vector: Vector): Promise<Outcome> {
  const application = createApp({ store: createCommitStore({ stores: storeNames, retain: 1 }) });
  application.initChain(initChainRequest(vector));
  const refused: string[] = [];
  const events: string[] = [];
  for (const block of vector.blocks) {
    try {
      const result = application.finalizeBlock(finalizeRequest(block));
      refused.push(...failures(result.txResults));
      events.push(...result.events.map(({ type }) => type));
    } catch {
      return { halt: block.height, refused, events };
    }
    await application.commit();
  }
  return { halt: undefined, refused, events };
}

function withRules(vector: Vector, version: string): Vector {
  const { genesis } = vector;
  const appState = { ...genesis.app_state, rules: { version } };
  return { ...vector, genesis: { ...genesis, app_state: appState } };
}

describe("files at whose end the original stops", () => {
  for (const [name, refused, told] of HALTS)
    it(`${name}: the mended rules go on`, async () => {
      const vector = readVector(`${FOLDER}${name}.json.gz`);
      const last = vector.blocks.at(-1)?.height;
      const [original, mended] = [await run(vector), await run(withRules(vector, "v13"))];
      assert.equal(original.halt, last, "v12");
      assert.equal(mended.halt, undefined, "v13");
      assert.deepEqual(mended.refused, refused);
      const passedOver = new Set(mended.events.filter((type) => PASSED_OVER.includes(type)));
      assert.deepEqual([...passedOver], told === undefined ? [] : [told]);
    });
});
