/** JSON that is no valid form of the message it was read as; `path` says where, as in `balances[0].coins[1].amount`. */
export class JsonError extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(path === "" ? reason : `${path}: ${reason}`);
    this.path = path;
  }
}
