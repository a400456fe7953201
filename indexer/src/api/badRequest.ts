/** A request that says what cannot be answered; its text says what would be right. */
export class BadRequest extends Error {}
