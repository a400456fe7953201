import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createApp, storeNames } from "@milkyway/app";
import { utf8 } from "@milkyway/bytes";
import { type JsonValue, stringifyJson, ZERO_TIME } from "@milkyway/codec";
import { MsgSubmitProposal, MsgVote } from "@milkyway/codec/gen/cosmos/gov/v1";
import { MsgSoftwareUpgrade } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import { accounts } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { QueryQuarantineRequest, QueryQuarantineResponse } from "@milkyway/modules/rules/client";
import { createCommitStore } from "@milkyway/store";
import {
  action,
  brokenInvariants,
  type ContinuedChain,
  continueVector,
  failures,
} from "./continued.ts";
import { randomActions } from "./randomActions.ts";
import { initChainRequest } from "./requests.ts";
import { readVector, type Vector } from "./vector.ts";

const VECTOR = fileURLToPath(new URL("../vectors/08-random-seed1.json.gz", import.meta.url));
const GOV = accounts.toText(moduleAddress("gov"));
const YES = 1;
/** Modules whose import and second export give the same. */
const EXPORTED = [
  "rules services operators pools restaking assets rewards liquidvesting investors tokenfactory".split(
    " ",
  ),
  "auth authz bank consensus crisis evidence feegrant gov mint oracle marketmap params slashing staking".split(
    " ",
  ),
].flat();
const VALIDATORS = ["val1", "val2", "val3"];

/** Proposes and votes for the newest rules, and runs blocks until the one that changes to them. */
async function upgrade(chain: ContinuedChain): Promise<void> {
  const height = BigInt(chain.store.version) + 6n;
  const plan = { name: "v13", time: ZERO_TIME, height, info: "", upgradedClientState: undefined };
  const value = MsgSoftwareUpgrade.encode({ authority: GOV, plan });
  const proposal = MsgSubmitProposal.create({
    messages: [{ typeUrl: `/${MsgSoftwareUpgrade.typeName}`, value }],
    initialDeposit: [{ denom: "umilk", amount: 10_000_000n }],
    proposer: chain.address("val1"),
    title: "v13",
    summary: "mended rules",
  });
  const { txResults } = await chain.block([action("val1", MsgSubmitProposal, proposal)]);
  assert.deepEqual(failures(txResults), []);
  const proposed = txResults[0]?.events.find(({ type }) => type === "submit_proposal");
  const proposalId = BigInt(
    proposed?.attributes.find(({ key }) => key === "proposal_id")?.value ?? 0,
  );
  const vote = { proposalId, option: YES, metadata: "" };
  const votes = VALIDATORS.map((name) =>
    action(name, MsgVote, { ...vote, voter: chain.address(name) }),
  );
  assert.deepEqual(failures((await chain.block(votes)).txResults), []);
  await chain.block([], 31);
  while (BigInt(chain.store.version) < height) await chain.block();
}

function importExport(chain: ContinuedChain, vector: Vector): void {
  const { appState, height } = chain.application.exportGenesis();
  const fresh = createApp({ store: createCommitStore({ stores: storeNames }) });
  fresh.initChain({
    ...initChainRequest(vector),
    validators: [],
    time: chain.state().time,
    appStateBytes: utf8(stringifyJson(appState as JsonValue)),
    initialHeight: height,
  });
  const again = fresh.exportGenesis().appState;
  for (const name of EXPORTED) assert.deepEqual(again[name], appState[name], name);
}

/** What the code of blocks passed over. */
function quarantined({ application }: ContinuedChain): unknown {
  const path = "/milkyway.rules.v1.Query/Quarantine";
  const request = QueryQuarantineRequest.encode({ pagination: undefined });
  return QueryQuarantineResponse.decode(application.view().query(path, request)).items;
}

test("a recorded chain changes to the newest rules with its state repaired, and goes on", async () => {
  const vector = readVector(VECTOR);
  const chain = await continueVector(vector);
  assert.notDeepEqual(brokenInvariants(chain), [], "the original left something broken");
  await upgrade(chain);
  assert.equal(chain.store.storeNames.includes("rules"), true);
  assert.deepEqual(brokenInvariants(chain), []);
  const random = randomActions(chain, 1n);
  let [done, refused] = [0, 0];
  for (let i = 0; i < 1_000; i++) {
    const { txResults } = await chain.block(random(8), 3_600);
    refused += failures(txResults).length;
    done += txResults.length - failures(txResults).length;
    if (i % 100 === 0) assert.deepEqual(brokenInvariants(chain), []);
  }
  assert.ok(done > 500 && refused > 0, `${done} went well, ${refused} were refused`);
  assert.deepEqual(brokenInvariants(chain), []);
  assert.deepEqual(quarantined(chain), []);
  importExport(chain, vector);
});
