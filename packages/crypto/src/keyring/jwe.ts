import { concatBytes, fromBase64, fromUtf8, toBase64, utf8 } from "@milkyway/bytes";
import { aeskw, gcm } from "@noble/ciphers/aes.js";
import { pbkdf2 } from "../hash/pbkdf2.ts";
import { randomBytes } from "../randomBytes.ts";
import { WrongPassphrase } from "./wrongPassphrase.ts";

/** Text that is no token of the one kind that keyrings write. */
export class InvalidJwe extends Error {}

const ALGORITHM = "PBES2-HS256+A128KW";
const ENCRYPTION = "A256GCM";
const ITERATIONS = 8192;
const MAX_ITERATIONS = 1_300_000;
const TAG_LENGTH = 16;

const toBase64Url = (bytes: Uint8Array) =>
  toBase64(bytes).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");

function wrappingKey(passphrase: string, salt: Uint8Array, iterations: number): Uint8Array {
  const salted = concatBytes(utf8(ALGORITHM), Uint8Array.of(0), salt);
  return pbkdf2(utf8(passphrase), salted, { hash: "sha256", iterations, length: 16 });
}

/**
 * Encrypts bytes under a passphrase as a compact JWE: a random key for AES-256-GCM, wrapped with a stretched passphrase.
 * @see https://www.rfc-editor.org/rfc/rfc7518#section-4.8
 */
export function encryptJwe(payload: Uint8Array, passphrase: string, created = new Date()): string {
  const salt = randomBytes(12);
  const contentKey = randomBytes(32);
  const header = {
    alg: ALGORITHM,
    created: created.toISOString(),
    enc: ENCRYPTION,
    p2c: ITERATIONS,
    p2s: toBase64Url(salt),
  };
  const head = toBase64Url(utf8(JSON.stringify(header)));
  const wrapped = aeskw(wrappingKey(passphrase, salt, ITERATIONS)).encrypt(contentKey);
  const nonce = randomBytes(12);
  const sealed = gcm(contentKey, nonce, utf8(head)).encrypt(payload);
  const parts = [wrapped, nonce, sealed.subarray(0, -TAG_LENGTH), sealed.subarray(-TAG_LENGTH)];
  return [head, ...parts.map(toBase64Url)].join(".");
}

/** Decrypts what `encryptJwe`, or the reference's keyring, encrypted. */
export function decryptJwe(token: string, passphrase: string): Uint8Array {
  const parts = token.trim().split(".");
  const [head = "", ...rest] = parts;
  if (parts.length !== 5) throw new InvalidJwe(`a JWE has 5 parts, not ${parts.length}`);
  const { salt, iterations } = readHeader(head);
  const [wrapped, nonce, text, tag] = rest.map(readPart) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  if (wrapped.length !== 40 || nonce.length !== 12 || tag.length !== TAG_LENGTH)
    throw new InvalidJwe("a part of the JWE has the wrong length");
  try {
    const contentKey = aeskw(wrappingKey(passphrase, salt, iterations)).decrypt(wrapped);
    return gcm(contentKey, nonce, utf8(head)).decrypt(concatBytes(text, tag));
  } catch {
    throw new WrongPassphrase();
  }
}

function readPart(part: string): Uint8Array {
  try {
    return fromBase64(part);
  } catch {
    throw new InvalidJwe("a part of the JWE is no base64url");
  }
}

function readHeader(head: string): { readonly salt: Uint8Array; readonly iterations: number } {
  let header: Record<string, unknown> | null;
  try {
    header = JSON.parse(fromUtf8(readPart(head)));
  } catch {
    throw new InvalidJwe("the header of the JWE is no JSON");
  }
  const { alg, enc, p2c, p2s } = header ?? {};
  if (alg !== ALGORITHM || enc !== ENCRYPTION)
    throw new InvalidJwe(`the JWE must use ${ALGORITHM} with ${ENCRYPTION}`);
  if (typeof p2c !== "number" || !Number.isInteger(p2c) || p2c < 1 || p2c > MAX_ITERATIONS)
    throw new InvalidJwe(`the JWE must name 1 to ${MAX_ITERATIONS} iterations`);
  if (typeof p2s !== "string") throw new InvalidJwe("the JWE names no salt");
  return { salt: readPart(p2s), iterations: p2c };
}
