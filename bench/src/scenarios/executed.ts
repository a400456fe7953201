import { type Figure, mean } from "../figure.ts";
import type { Times } from "../replay.ts";

/** The figures of blocks that are full of transactions. */
export function executed(name: string, times: Times, perBlock: number): readonly Figure[] {
  const [finalize, commit] = [mean(times.finalize), mean(times.commit)];
  return [
    {
      name: `${name}: executed and committed`,
      unit: "tx/s",
      value: (perBlock / (finalize + commit)) * 1000,
      bound: { limit: "verify", operations: 1 },
    },
    { name: `${name}: FinalizeBlock`, unit: "ms", value: finalize },
    { name: `${name}: Commit`, unit: "ms", value: commit },
    { name: `${name}: InitChain`, unit: "s", value: times.initChain / 1000 },
    { name: `${name}: first block`, unit: "s", value: times.first / 1000 },
  ];
}
