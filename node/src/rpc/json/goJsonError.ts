/** JSON that cannot be read; the text is that of Go's `encoding/json`. */
export class GoJsonError extends Error {
  /** Whether more text could have made it right. */
  readonly isCutOff: boolean;

  constructor(text: string, isCutOff = false) {
    super(text);
    this.isCutOff = isCutOff;
  }
}
