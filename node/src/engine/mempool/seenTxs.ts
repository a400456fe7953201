import type { Bin } from "@milkyway/bytes";

/** Remembers a limited number of hashes, those used last. */
export class SeenTxs {
  private readonly limit: number;
  private readonly hashes = new Set<Bin>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether the hash is new; it is remembered either way. */
  add(hash: Bin): boolean {
    if (this.limit === 0) return true;
    const isNew = !this.hashes.delete(hash);
    this.hashes.add(hash);
    if (this.hashes.size > this.limit) {
      const [oldest] = this.hashes;
      this.hashes.delete(oldest as Bin);
    }
    return isNew;
  }

  remove(hash: Bin): void {
    this.hashes.delete(hash);
  }

  clear(): void {
    this.hashes.clear();
  }
}
