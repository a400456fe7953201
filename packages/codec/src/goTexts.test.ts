import assert from "node:assert/strict";
import { test } from "node:test";
import { decFromScaled } from "@milkyway/math";
import { compactText } from "./compactText.ts";
import { MsgSend } from "./gen/cosmos/bank/v1beta1.ts";
import { WeightedVoteOption } from "./gen/cosmos/gov/v1.ts";
import { MsgVoteWeighted } from "./gen/cosmos/gov/v1beta1.ts";
import { Plan } from "./gen/cosmos/upgrade/v1beta1.ts";
import { ConsensusParams } from "./gen/tendermint/types.ts";
import { goDuration } from "./goDuration.ts";
import { SECOND, ZERO_TIME } from "./time.ts";

test("a message shows as one line of text", () => {
  const params = ConsensusParams.create({
    block: { maxBytes: 22020096n, maxGas: 190000000n },
    evidence: { maxAgeNumBlocks: 100000n, maxAgeDuration: 172800n * SECOND, maxBytes: 1048576n },
    validator: { pubKeyTypes: ["ed25519"] },
    version: { app: 0n },
  });
  assert.equal(
    compactText(ConsensusParams, params),
    'block:<max_bytes:22020096 max_gas:190000000 > evidence:<max_age_num_blocks:100000 max_age_duration:<seconds:172800 > max_bytes:1048576 > validator:<pub_key_types:"ed25519" > version:<> ',
  );
});

test("coins, decimals, enums and zero times keep the forms of the reference", () => {
  const send = MsgSend.create({ fromAddress: "a", amount: [{ denom: "umilk", amount: 0n }] });
  assert.equal(compactText(MsgSend, send), 'from_address:"a" amount:<denom:"umilk" amount:"0" > ');
  const unknown = { option: 9, weight: '1"\n' };
  assert.equal(compactText(WeightedVoteOption, unknown), 'option:9 weight:"1\\"\\n" ');
  const vote = MsgVoteWeighted.create({
    options: [{ option: 1, weight: decFromScaled(700000000000000000n) }],
  });
  assert.equal(
    compactText(MsgVoteWeighted, vote),
    'options:<option:VOTE_OPTION_YES weight:"700000000000000000" > ',
  );
  const plan = Plan.create({ name: "é", time: ZERO_TIME });
  assert.equal(compactText(Plan, plan), 'name:"\\303\\251" time:<seconds:-62135596800 > ');
});

test("a duration shows in the units of Go", () => {
  const shown = [0n, 1n, 1500n, 20_000_000n, 1_500_000_000n, 60n * SECOND, 172800n * SECOND, -1n];
  assert.deepEqual(shown.map(goDuration), [
    "0s",
    "1ns",
    "1.5µs",
    "20ms",
    "1.5s",
    "1m0s",
    "48h0m0s",
    "-1ns",
  ]);
});
