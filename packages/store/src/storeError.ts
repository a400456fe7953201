/** A store was asked for something it cannot do; the text is the reference's where the reference panics. */
export class StoreError extends Error {}
