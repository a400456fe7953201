import assert from "node:assert/strict";
import { test } from "node:test";
import { objectsAt, withLocalValidator } from "@milkyway/app";
import { Any, type JsonObject, SECOND } from "@milkyway/codec";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { MsgCreateValidator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, validators } from "@milkyway/core";
import { parseDec } from "@milkyway/math";
import { createDevChain, type DevChain, message } from "./index.ts";

const KEY = new Uint8Array(32).fill(9);

/** Adds a validator of dave's with more power than the first. */
async function addValidator(chain: DevChain): Promise<void> {
  const address = accounts.fromText(chain.addressOf("dave"));
  const rate = parseDec("0.1");
  await chain.send(
    message(MsgCreateValidator, {
      description: { moniker: "dave", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate, maxRate: rate, maxChangeRate: rate },
      minSelfDelegation: 1n,
      validatorAddress: validators.toText(address),
      pubkey: Any.create({
        typeUrl: `/${PubKey.typeName}`,
        value: PubKey.encode({ key: new Uint8Array(32).fill(5) }),
      }),
      value: { denom: "umilk", amount: 300_000_000_000n },
    }),
  );
  await chain.mine(3);
}

test("the strongest validator of an export is taken over, the others are jailed, and blocks go on", async () => {
  const chain = await createDevChain({ world: true });
  await addValidator(chain);
  const exported = chain.application.exportGenesis().appState as JsonObject;
  assert.equal(objectsAt(exported, "staking.last_validator_powers").length, 2);
  const local = withLocalValidator(exported, chain.chainId, KEY);
  const again = await createDevChain({ appState: local, time: "2027-01-01T00:00:00Z" });
  for (let i = 0; i < 5; i++) await again.advance(10n * SECOND);
  const after = again.application.exportGenesis().appState as JsonObject;
  const powers = objectsAt(after, "staking.last_validator_powers");
  assert.deepEqual(
    powers.map(({ power }) => power),
    ["300000"],
  );
  const jailed = objectsAt(after, "staking.validators").map((each) => [
    (each.description as JsonObject).moniker,
    each.jailed,
  ]);
  assert.deepEqual(
    new Map(jailed as [string, boolean][]),
    new Map([
      ["dave", false],
      ["validator", true],
    ]),
  );
});
