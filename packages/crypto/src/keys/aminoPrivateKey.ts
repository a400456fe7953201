import { concatBytes, equalBytes, fromHex } from "@milkyway/bytes";
import { InvalidPrivateKey } from "./keyErrors.ts";
import { createPrivateKey, type PrivateKey } from "./privateKey.ts";

/** Amino's prefix of the type and the length of the key. */
const HEADS = {
  secp256k1: fromHex("e1b0f79b20"),
  ed25519: fromHex("a328891040"),
} as const;

/** A private key in amino, as armoured exports hold it. */
export function encodeAminoPrivateKey({ kind, bytes }: PrivateKey): Uint8Array {
  return concatBytes(HEADS[kind], bytes);
}

export function decodeAminoPrivateKey(amino: Uint8Array): PrivateKey {
  for (const kind of ["secp256k1", "ed25519"] as const) {
    const head = HEADS[kind];
    if (equalBytes(amino.subarray(0, head.length), head))
      return createPrivateKey(kind, amino.slice(head.length));
  }
  throw new InvalidPrivateKey("no private key of a known type in amino");
}
