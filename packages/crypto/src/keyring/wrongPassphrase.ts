/** The passphrase is wrong, or what it protects was changed; the two cannot be told apart. */
export class WrongPassphrase extends Error {
  constructor() {
    super("invalid account password");
  }
}
