import { utf8 } from "@milkyway/bytes";
import { entropyToMnemonic, generateMnemonic, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { pbkdf2 } from "../hash/pbkdf2.ts";

/** Words that are no BIP-39 mnemonic. */
export class InvalidMnemonic extends Error {
  constructor() {
    super("the mnemonic must be 12, 15, 18, 21 or 24 English words with a valid checksum");
  }
}

/** English words for new entropy: 24 for 256 bits, 12 for 128. */
export function createMnemonic(bits: 128 | 160 | 192 | 224 | 256 = 256): string {
  return generateMnemonic(wordlist, bits);
}

/** The words for entropy of 16, 20, 24, 28 or 32 bytes. */
export function mnemonicOfEntropy(entropy: Uint8Array): string {
  return entropyToMnemonic(entropy, wordlist);
}

/** Whether these are lower-case words of the list, one space between them, with a valid checksum. */
export function isMnemonic(mnemonic: string): boolean {
  return /^[a-z]+(?: [a-z]+)*$/.test(mnemonic) && validateMnemonic(mnemonic, wordlist);
}

/**
 * The seed of 64 bytes (BIP-39). A passphrase is taken as it is typed: like the reference, and unlike most wallets,
 * this does not normalise its Unicode.
 */
export function mnemonicToSeed(mnemonic: string, passphrase = ""): Uint8Array {
  if (!isMnemonic(mnemonic)) throw new InvalidMnemonic();
  const salt = utf8(`mnemonic${passphrase}`);
  return pbkdf2(utf8(mnemonic), salt, { hash: "sha512", iterations: 2048, length: 64 });
}
