/** Bytes that are no valid protobuf encoding of the message they were read as. */
export class WireError extends Error {}
