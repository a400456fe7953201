import assert from "node:assert/strict";
import { test } from "node:test";
import { objectsAt, textAt } from "@milkyway/app";
import { type JsonObject, SECOND } from "@milkyway/codec";
import { MsgDelegate, MsgUndelegate } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { createDevChain, type DevChain, message } from "./index.ts";

const stake = (amount: bigint) => ({ denom: "umilk", amount });

/** The state of a chain for one that begins at height zero. */
function exportFrom(chain: DevChain, unjailed: readonly string[] = []): JsonObject {
  const { appState, height } = chain.application.exportGenesis({
    forZeroHeight: true,
    jailAllowedAddresses: unjailed,
  });
  assert.equal(height, 0n);
  return appState as JsonObject;
}

async function chainWithStakes(): Promise<DevChain> {
  const chain = await createDevChain({ world: true });
  const [validator] = objectsAt(
    chain.application.exportGenesis().appState as JsonObject,
    "staking.validators",
  );
  const validatorAddress = String(validator?.operator_address);
  const delegatorAddress = chain.addressOf("dave");
  await chain.send(
    message(MsgDelegate, { delegatorAddress, validatorAddress, amount: stake(5_000_000n) }),
  );
  await chain.mine(3);
  await chain.send(
    message(MsgUndelegate, { delegatorAddress, validatorAddress, amount: stake(1_000_000n) }),
  );
  await chain.mine(2);
  return chain;
}

test("an export for height zero pays rewards, has no heights, and starts a chain", async () => {
  const chain = await chainWithStakes();
  const state = exportFrom(chain);
  const heights = [
    ...objectsAt(state, "staking.validators").map((each) => each.unbonding_height),
    ...objectsAt(state, "staking.unbonding_delegations").flatMap((each) =>
      objectsAt(each, "entries").map((entry) => entry.creation_height),
    ),
    ...objectsAt(state, "slashing.signing_infos").map((each) =>
      textAt(each, "validator_signing_info.start_height"),
    ),
    ...objectsAt(state, "distribution.delegator_starting_infos").map((each) =>
      textAt(each, "starting_info.height"),
    ),
  ];
  assert.ok(heights.length >= 5);
  assert.deepEqual(new Set(heights), new Set(["0"]));
  for (const each of objectsAt(state, "distribution.outstanding_rewards"))
    assert.deepEqual(each.outstanding_rewards, []);

  const again = await createDevChain({ appState: state, time: "2027-01-01T00:00:00Z" });
  await again.advance(100n * SECOND);
  assert.equal(again.height, 2n);
});

test("an export for height zero jails whom it is not told to leave free", async () => {
  const chain = await chainWithStakes();
  const [validator] = objectsAt(exportFrom(chain), "staking.validators");
  const address = String(validator?.operator_address);
  assert.equal(validator?.jailed, false);
  const [free] = objectsAt(exportFrom(chain, [address]), "staking.validators");
  assert.equal(free?.jailed, false);
  assert.throws(() => exportFrom(chain, ["milk1nobody"]), /decoding bech32|invalid/);
});
