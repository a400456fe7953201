/** What cannot be written or read in amino. */
export class AminoError extends Error {}
