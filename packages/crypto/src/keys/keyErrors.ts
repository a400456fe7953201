/** A public key that the reference refuses to decode. */
export class InvalidPublicKey extends Error {}

/** A private key that cannot sign. */
export class InvalidPrivateKey extends Error {}

/** Where the reference panics while it uses a key or a signature; the text is the reference's. */
export class KeyPanic extends Error {}
