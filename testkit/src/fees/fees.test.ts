/** The gas that the SDK gives a transaction covers what it uses in the block after the simulation, and not much more. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEV_ACCOUNTS } from "@milkyway/app";
import { fromJson, type JsonValue } from "@milkyway/codec";
import { Query } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { createClient, createSender, message, mnemonicSigner } from "@milkyway/sdk";
import { createDevChain, type DevChain, devTransport } from "../index.ts";
import { SAMPLES } from "./everyMessage.ts";

function filledIn(fields: JsonValue, names: Readonly<Record<string, string>>): JsonValue {
  const text = JSON.stringify(fields).replace(/\$[01v]/g, (name) => names[name] ?? name);
  return JSON.parse(text) as JsonValue;
}

function packed(chain: DevChain, typeName: string, fields: JsonValue) {
  const { registry } = chain.application.descriptors;
  const type = registry.find(`/${typeName}`);
  assert.ok(type !== undefined, typeName);
  return message(type, fromJson<object>(type as never, fields, registry));
}

test("what every kind of message uses is covered by what it is given", async () => {
  const chain = await createDevChain();
  const client = createClient(devTransport(chain));
  const signers = [0, 1].map((i) => mnemonicSigner(DEV_ACCOUNTS[i]?.mnemonic ?? ""));
  const options = { gasPrice: "0.01umilk", pollMs: 1 };
  const senders = signers.map((signer) => createSender(client, signer, options));
  const { validators } = chain.query(Query.methods.validators);
  const names = {
    $0: senders[0]?.address ?? "",
    $1: senders[1]?.address ?? "",
    $v: validators[0]?.operatorAddress ?? "",
  };
  const failed: string[] = [];
  for (const [signer, typeName, fields] of SAMPLES) {
    try {
      const made = packed(chain, typeName, filledIn(fields, names));
      const landed = await senders[signer]?.send([made]);
      assert.ok(landed !== undefined && landed.gasUsed <= landed.gasWanted);
      // An estimate that is far too high makes fees that are far too high.
      const most = (landed.gasUsed * 13n) / 10n + 10_000n;
      assert.ok(landed.gasWanted <= most, `${landed.gasUsed} of ${landed.gasWanted}`);
    } catch (error) {
      failed.push(`${typeName}: ${error instanceof Error ? error.message : error}`);
    }
  }
  assert.deepEqual(failed, []);
});
