import { fromHex, toHex, utf8 } from "@milkyway/bytes";
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { argon2id } from "@noble/hashes/argon2.js";
import bcrypt from "bcryptjs";
import { sha256 } from "../hash/sha256.ts";
import { WrongPassphrase } from "../keyring/wrongPassphrase.ts";
import { decodeAminoPrivateKey, encodeAminoPrivateKey } from "../keys/aminoPrivateKey.ts";
import type { PrivateKey } from "../keys/privateKey.ts";
import { randomBytes } from "../randomBytes.ts";
import { decodeArmor, encodeArmor, InvalidArmor } from "./armor.ts";

const TYPE = "TENDERMINT PRIVATE KEY";
const SALT_LENGTH = 16;
const XSALSA_NONCE = 24;
const BCRYPT_COST = 12;

function argon2Key(passphrase: string, salt: Uint8Array): Uint8Array {
  return argon2id(utf8(passphrase), salt, { t: 1, m: 64 * 1024, p: 4, dkLen: 32 });
}

/** Older exports: the hash of bcrypt's text with a salt of the writer's choice. */
function bcryptKey(passphrase: string, salt: Uint8Array): Uint8Array {
  if (salt.length !== SALT_LENGTH) throw new InvalidArmor(`salt len must be ${SALT_LENGTH}`);
  const setting = `$2a$${BCRYPT_COST}$${bcrypt.encodeBase64(Array.from(salt), SALT_LENGTH)}`;
  return sha256(utf8(bcrypt.hashSync(passphrase, setting)));
}

/** Each export has a salt and so a key of its own, which is why the nonce may stay zero. */
const chacha = (key: Uint8Array) => chacha20poly1305(key, new Uint8Array(12));

/**
 * Exports a private key under a passphrase, as `keys export` does.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/crypto/armor.go
 */
export function armorPrivateKey(key: PrivateKey, passphrase: string): string {
  const salt = randomBytes(SALT_LENGTH);
  const data = chacha(argon2Key(passphrase, salt)).encrypt(encodeAminoPrivateKey(key));
  const headers = { kdf: "argon2", salt: toHex(salt).toUpperCase(), type: key.kind };
  return encodeArmor({ type: TYPE, headers, data });
}

/** Imports what `armorPrivateKey`, or an older version with bcrypt, exported. */
export function unarmorPrivateKey(armor: string, passphrase: string): PrivateKey {
  const { type, headers, data } = decodeArmor(armor);
  if (type !== TYPE) throw new InvalidArmor(`unrecognized armor type: ${type}`);
  const { kdf } = headers;
  if (kdf !== "argon2" && kdf !== "bcrypt")
    throw new InvalidArmor(`unrecognized KDF type: ${kdf ?? ""}`);
  const salt = readSalt(headers.salt);
  const open =
    kdf === "argon2"
      ? chacha(argon2Key(passphrase, salt))
      : xsalsa20poly1305(bcryptKey(passphrase, salt), nonceOf(data));
  return decodeAminoPrivateKey(
    decrypt(() => open.decrypt(kdf === "argon2" ? data : data.subarray(XSALSA_NONCE))),
  );
}

function readSalt(salt: string | undefined): Uint8Array {
  if (salt === undefined || salt === "") throw new InvalidArmor("missing salt bytes");
  try {
    return fromHex(salt);
  } catch (error) {
    throw new InvalidArmor(`error decoding salt: ${(error as Error).message}`);
  }
}

function nonceOf(data: Uint8Array): Uint8Array {
  if (data.length <= XSALSA_NONCE + 16) throw new InvalidArmor("ciphertext is too short");
  return data.subarray(0, XSALSA_NONCE);
}

function decrypt(open: () => Uint8Array): Uint8Array {
  try {
    return open();
  } catch {
    throw new WrongPassphrase();
  }
}
