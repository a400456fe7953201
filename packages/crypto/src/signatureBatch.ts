/** Signatures that are being checked elsewhere, while whoever asked for it goes on. */
export interface SignatureBatch {
  /** Whether the signature at an index is valid; `undefined` as long as nobody knows. */
  verdict(index: number): boolean | undefined;
  /** Resolves when as much is known as will be. */
  readonly done: Promise<void>;
}
