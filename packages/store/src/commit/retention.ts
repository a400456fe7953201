import { VersionNotRetained } from "../tree/savedVersion.ts";
import type { Commit } from "./commit.ts";

/** The commits whose trees are in memory, and who wants which of them kept. */
export class Retention {
  private readonly commits = new Map<number, Commit>();
  private readonly pins = new Map<number, number>();

  /** The oldest version; 0 when there is none. */
  get first(): number {
    for (const version of this.commits.keys()) return version;
    return 0;
  }

  get(version: number): Commit {
    const commit = this.commits.get(version);
    if (commit === undefined) throw new VersionNotRetained(version);
    return commit;
  }

  has(version: number): boolean {
    return this.commits.has(version);
  }

  add(commit: Commit): void {
    this.commits.set(commit.version, commit);
  }

  /** Keeps a version in memory until the function returned is called. */
  pin(version: number): () => void {
    this.get(version);
    this.pins.set(version, (this.pins.get(version) ?? 0) + 1);
    let pinned = true;
    return () => {
      if (!pinned) return;
      pinned = false;
      const others = (this.pins.get(version) ?? 1) - 1;
      if (others > 0) this.pins.set(version, others);
      else this.pins.delete(version);
    };
  }

  /** The oldest version that nobody has pinned, the last one excepted. */
  oldest(): number | undefined {
    let found: number | undefined;
    for (const version of this.commits.keys()) {
      if (found !== undefined) return found;
      if (!this.pins.has(version)) found = version;
    }
    return undefined;
  }

  remove(version: number): void {
    this.commits.delete(version);
  }

  /** Forgets the commits after a version. */
  truncate(version: number): void {
    for (const later of this.commits.keys()) if (later > version) this.commits.delete(later);
  }
}
