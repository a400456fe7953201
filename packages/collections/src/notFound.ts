/** A required entry that is missing. The reference registers no code for it, so it reaches clients as `undefined`/1. */
export class NotFound extends Error {
  constructor(key: string, typeName: string) {
    super(`collections: not found: key '${key}' of type ${typeName}`);
  }
}
