import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scenario } from "../figure.ts";
import { NodeProcess } from "../process/nodeProcess.ts";
import { median } from "../statistics.ts";

const STARTS = 5;
const FREE_PORTS = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];

interface Start {
  readonly firstBlock: number;
  readonly ready: number;
  readonly memory: number;
}

async function start(home: string, profileDir?: string): Promise<Start> {
  const ports = FREE_PORTS.map((flag) => `--${flag}=127.0.0.1:0`);
  const args = ["dev", "--home", home, "--log_level", "info", ...ports];
  const node = new NodeProcess({ args, profileDir });
  try {
    await node.ready();
    const { firstBlock = Number.NaN, readyAfter } = node;
    return { firstBlock, ready: readyAfter, memory: node.peakMemory() };
  } finally {
    await node.end();
  }
}

/** A new developer chain, inhabited: from the start of the process to its first block and to its answers. */
export const devStartScenario: Scenario = {
  name: "dev-start",
  short: false,
  inputs: [],
  mostRuns: 1,
  async run({ profileDir }) {
    const dir = mkdtempSync(join(tmpdir(), "bench-"));
    try {
      // The first run leaves compiled code for the others.
      await start(join(dir, "first"));
      const starts: Start[] = [];
      const again: Start[] = [];
      for (let i = 0; i < STARTS; i++) {
        const home = join(dir, `${i}`);
        starts.push(await start(home, profileDir));
        again.push(await start(home));
      }
      const typical = (of: readonly Start[], value: (each: Start) => number) =>
        median(of.map(value)) / 1000;
      return {
        rss: Math.max(...starts.map(({ memory }) => memory)),
        figures: [
          {
            name: "dev chain: first block",
            unit: "s",
            value: typical(starts, ({ firstBlock }) => firstBlock),
          },
          { name: "dev chain: ready", unit: "s", value: typical(starts, ({ ready }) => ready) },
          {
            name: "dev chain: ready, with files present",
            unit: "s",
            value: typical(again, ({ ready }) => ready),
          },
        ],
        appHashes: [],
      };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
