/** What a chain has promised: blocks that were seen, and transactions that were told to be in one. */
export class Ledger {
  /** Hash by height. */
  readonly blocks = new Map<number, string>();
  /** Height by hash. */
  readonly txs = new Map<string, number>();

  get height(): number {
    return Math.max(0, ...this.blocks.keys());
  }

  sawBlock(height: number, hash: string): void {
    const known = this.blocks.get(height);
    if (known !== undefined && known !== hash)
      throw new Error(`block ${height} was ${known} and is ${hash}`);
    this.blocks.set(height, hash);
  }

  sawTx(hash: string, height: number): void {
    this.txs.set(hash, height);
  }
}
