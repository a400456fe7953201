import { fromBase64 } from "@milkyway/bytes";
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import type { GenesisValidator } from "@milkyway/node";

function objects(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each) => isJsonObject(each)) : [];
}

function keyOf({ consensus_pubkey: key }: JsonObject): Uint8Array | undefined {
  const text = isJsonObject(key) ? key.key : undefined;
  return typeof text === "string" ? fromBase64(text) : undefined;
}

/** The validators that sign blocks, as the section of staking has them. */
export function exportedValidators(staking: JsonValue | undefined): readonly GenesisValidator[] {
  if (!isJsonObject(staking)) return [];
  const byAddress = new Map(
    objects(staking.validators).map((each) => [each.operator_address, each] as const),
  );
  return objects(staking.last_validator_powers).flatMap(({ address, power }) => {
    const validator = byAddress.get(address);
    const ed25519 = validator && keyOf(validator);
    if (validator === undefined || ed25519 === undefined) return [];
    const { description } = validator;
    const moniker = isJsonObject(description) ? description.moniker : "";
    return [
      {
        address: new Uint8Array(0),
        pubKey: { ed25519, secp256k1: undefined },
        power: BigInt(String(power)),
        name: String(moniker),
      },
    ];
  });
}
