import { existsSync, readFileSync, writeFileSync } from "node:fs";

interface Expected {
  readonly app_hashes: readonly string[];
}

const fileOf = (name: string): URL => new URL(`../expected/${name}.json`, import.meta.url);

/**
 * Whether the app hashes are those on record: of every block that was made, or of the last one where only that is
 * recorded. Undefined when there is none to compare.
 */
export function rootsEqual(name: string, appHashes: readonly string[]): boolean | undefined {
  if (!existsSync(fileOf(name))) return undefined;
  const { app_hashes: expected } = JSON.parse(readFileSync(fileOf(name), "utf8")) as Expected;
  if (expected.length === 1) return expected[0] === appHashes.at(-1);
  return appHashes.length <= expected.length && appHashes.every((hash, i) => hash === expected[i]);
}

/** Records the last app hash of a workload that has none yet. */
export function recordRoot(name: string, appHashes: readonly string[]): void {
  if (existsSync(fileOf(name))) return;
  const text = JSON.stringify({ app_hashes: appHashes.slice(-1) }, undefined, 1);
  writeFileSync(fileOf(name), `${text}\n`);
}
