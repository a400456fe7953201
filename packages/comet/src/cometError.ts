/** Data of the consensus engine that breaks its rules; the text is the reference's where clients can see it. */
export class CometError extends Error {}
