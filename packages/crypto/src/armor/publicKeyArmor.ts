import { Any } from "@milkyway/codec";
import { decodePublicKey } from "../keys/decodePublicKey.ts";
import { encodePublicKey } from "../keys/encodePublicKey.ts";
import type { PublicKey } from "../keys/publicKey.ts";
import { decodeArmor, encodeArmor, InvalidArmor } from "./armor.ts";

const TYPE = "TENDERMINT PUBLIC KEY";
const VERSIONS: readonly (string | undefined)[] = ["0.0.0", "0.0.1"];

/** Exports a public key as armoured text. */
export function armorPublicKey(key: PublicKey): string {
  const headers = { version: "0.0.1", type: key.type };
  return encodeArmor({ type: TYPE, headers, data: Any.encode(encodePublicKey(key)) });
}

export function unarmorPublicKey(armor: string): PublicKey {
  const { type, headers, data } = decodeArmor(armor);
  if (type !== TYPE)
    throw new InvalidArmor(`unrecognized armor type "${type}", expected: "${TYPE}"`);
  if (!VERSIONS.includes(headers.version))
    throw new InvalidArmor(`unrecognized version: ${headers.version ?? ""}`);
  return decodePublicKey(Any.decode(data));
}
