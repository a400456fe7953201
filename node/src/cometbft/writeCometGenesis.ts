import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import { genesisJson } from "../comet/genesisJson.ts";

/** Writes a genesis document in the form of CometBFT, which does not read that of applications. */
export function writeCometGenesis(path: string, genesis: GenesisDoc): void {
  const text = `${genesisJson(genesis)}\n`;
  if (existing(path) === text) return;
  writeFileSync(`${path}.draft`, text);
  renameSync(`${path}.draft`, path);
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
