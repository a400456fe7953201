import { HARDENED_OFFSET, HDKey } from "@scure/bip32";

/** A path that BIP-32 derivation cannot follow. */
export class InvalidHdPath extends Error {}

/** The path of an account of this chain, `m/44'/118'/account'/0/index`. */
export function hdPath(account = 0, index = 0): string {
  return `m/44'/118'/${account}'/0/${index}`;
}

/** The indices of a path; a leading `m` and slashes at the end may be left out or in. */
function parsePath(path: string): readonly number[] {
  const trimmed = path.replace(/\/+$/, "");
  const parts = trimmed.split("/");
  if (parts.length === 1)
    throw new InvalidHdPath(`path '${trimmed}' doesn't contain '/' separators`);
  if (parts[0]?.trim() === "m") parts.shift();
  return parts.map((part) => {
    const [, digits, hardened] = /^([0-9]+)('?)$/.exec(part) ?? [];
    const index = Number(digits);
    if (digits === undefined || index >= HARDENED_OFFSET)
      throw new InvalidHdPath(`invalid BIP 32 path ${path}: ${JSON.stringify(part)}`);
    return hardened === "" ? index : index + HARDENED_OFFSET;
  });
}

/** The secp256k1 private key at a path below a seed (BIP-32); the master key for an empty path. */
export function derivePrivateKey(seed: Uint8Array, path: string = hdPath()): Uint8Array {
  const indices = path === "" ? [] : parsePath(path);
  const key = indices.reduce(
    (parent, index) => parent.deriveChild(index),
    HDKey.fromMasterSeed(seed),
  );
  if (key.privateKey === null) throw new InvalidHdPath(`no key at path ${path}`);
  return key.privateKey;
}
