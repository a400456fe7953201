/**
 * A fault at which the reference panics: arithmetic overflow, division by zero, a negative coin, a missing pointer.
 *
 * Inside a transaction it fails that transaction with code 111222; in block processing it stops the chain.
 */
export class Panic extends Error {}
