export { hashAddress } from "./address/hashAddress.ts";
export { moduleAddress } from "./address/moduleAddress.ts";
export { truncatedHash } from "./address/truncatedHash.ts";
export { type ArmorBlock, decodeArmor, encodeArmor, InvalidArmor } from "./armor/armor.ts";
export { armorPrivateKey, unarmorPrivateKey } from "./armor/privateKeyArmor.ts";
export { armorPublicKey, unarmorPublicKey } from "./armor/publicKeyArmor.ts";
export { ed25519PrivateKey, ed25519PublicKey, signEd25519 } from "./ed25519/signEd25519.ts";
export { verifyEd25519 } from "./ed25519/verifyEd25519.ts";
export { keccak256 } from "./hash/keccak256.ts";
export { ripemd160 } from "./hash/ripemd160.ts";
export { sha256, sha256Bin } from "./hash/sha256.ts";
export { derivePrivateKey, hdPath, InvalidHdPath } from "./hd/derivePrivateKey.ts";
export {
  createMnemonic,
  InvalidMnemonic,
  isMnemonic,
  mnemonicOfEntropy,
  mnemonicToSeed,
} from "./hd/mnemonic.ts";
export { decryptJwe, encryptJwe, InvalidJwe } from "./keyring/jwe.ts";
export {
  addressItemKey,
  decryptKeyringItem,
  encryptKeyringItem,
  InvalidKeyringItem,
  type KeyringItem,
  keyringFileName,
  keyringItemKey,
  recordItemKey,
  TEST_PASSPHRASE,
} from "./keyring/keyringItem.ts";
export {
  localRecord,
  publicRecord,
  recordPrivateKey,
  recordPublicKey,
  recordType,
} from "./keyring/keyringRecord.ts";
export { checkPassphrase, hashPassphrase } from "./keyring/passphraseHash.ts";
export { WrongPassphrase } from "./keyring/wrongPassphrase.ts";
export { decodeAminoPrivateKey, encodeAminoPrivateKey } from "./keys/aminoPrivateKey.ts";
export { aminoPublicKey, stdSignatureSize } from "./keys/aminoPublicKey.ts";
export { decodePublicKey } from "./keys/decodePublicKey.ts";
export { Ed25519PublicKey } from "./keys/ed25519Key.ts";
export { encodePublicKey } from "./keys/encodePublicKey.ts";
export { InvalidPrivateKey, InvalidPublicKey, KeyPanic } from "./keys/keyErrors.ts";
export { LegacyAminoPublicKey } from "./keys/multisigKey.ts";
export {
  createPrivateKey,
  decodePrivateKey,
  encodePrivateKey,
  type PrivateKey,
} from "./keys/privateKey.ts";
export type { MultisigPublicKey, PublicKey, SinglePublicKey } from "./keys/publicKey.ts";
export { Secp256k1PublicKey } from "./keys/secp256k1Key.ts";
export { Secp256r1PublicKey } from "./keys/secp256r1Key.ts";
export { type MerkleProof, merkleProofs, verifyMerkleProof } from "./merkle/merkleProof.ts";
export { merkleRoot } from "./merkle/merkleRoot.ts";
export { bitAt, bitCount, bitsSetBefore, createBitArray, withBit } from "./multisig/bitArray.ts";
export { addSignature, emptyMultisignature } from "./multisig/buildMultisignature.ts";
export {
  decodeSignatureData,
  encodeSignatureData,
  InvalidMultisignature,
  isMultiSignatureData,
  type MultiSignatureData,
  type SignatureData,
  type SingleSignatureData,
} from "./multisig/signatureData.ts";
export {
  type MultisignatureCheck,
  MultisignatureError,
  verifyMultisignature,
} from "./multisig/verifyMultisignature.ts";
export { randomBytes } from "./randomBytes.ts";
export { nativeSecp256k1 } from "./secp256k1/backend.ts";
export { secp256k1PublicKey, signSecp256k1 } from "./secp256k1/signSecp256k1.ts";
export { verifySecp256k1 } from "./secp256k1/verifySecp256k1.ts";
export { verifySecp256r1 } from "./secp256r1/verifySecp256r1.ts";
export type { SignatureBatch } from "./signatureBatch.ts";
export { SignatureCache, type SignedDigest } from "./signatureCache.ts";
export { signTxDirect, type TxSigner, type UnsignedTx } from "./tx/signTx.ts";
export { verifyCached } from "./verifyCached.ts";
