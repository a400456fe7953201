/** A transaction that cannot be signed in the asked mode; the text is the reference's. */
export class SignBytesError extends Error {}
