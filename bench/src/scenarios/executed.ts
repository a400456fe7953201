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
    { name: `${name}: by work`, unit: "tx/s", value: (perBlock / times.work) * 1000 },
    { name: `${name}: FinalizeBlock`, unit: "ms", value: finalize },
    {
      name: `${name}: Commit`,
      unit: "ms",
      value: commit,
      bound: { limit: "append", operations: 1 },
    },
    { name: `${name}: InitChain`, unit: "s", value: times.initChain / 1000 },
    { name: `${name}: first block`, unit: "s", value: times.first / 1000 },
    ...(times.empty.length === 0
      ? []
      : [{ name: `${name}: empty block after`, unit: "ms" as const, value: mean(times.empty) }]),
  ];
}

/** The figures of blocks whose work is not to be counted in transactions. */
export function blockFigures(name: string, { finalize, commit, work }: Times): readonly Figure[] {
  const both = finalize.map((each, i) => each + (commit[i] ?? 0));
  return [
    {
      name: `${name}: block`,
      unit: "ms",
      value: mean(both),
      bound: { limit: "append", operations: 1 },
    },
    { name: `${name}: block by work`, unit: "ms", value: work },
    { name: `${name}: FinalizeBlock`, unit: "ms", value: mean(finalize) },
    { name: `${name}: Commit`, unit: "ms", value: mean(commit) },
  ];
}
