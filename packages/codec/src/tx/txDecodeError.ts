/** Bytes that are no transaction. The message is the reference's, without its ending `: tx parse error`. */
export class TxDecodeError extends Error {}
