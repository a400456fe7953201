import { directorySize } from "../directorySize.ts";
import type { Figure, Scenario } from "../figure.ts";
import { generate, type LoadReport } from "../load/generate.ts";
import type { SendResult } from "../load/sendTxs.ts";
import { createHome } from "../process/nodeHome.ts";

const CONNECTIONS = 8;
const SECONDS = 10;
const PER_PHASE = 30_000;

function figuresOf(name: string, { result, cpu }: LoadReport<SendResult>): readonly Figure[] {
  return [
    {
      name,
      unit: "tx/s",
      value: result.perSecond,
      bound: { limit: "verify", operations: 1 },
    },
    { name: `${name}, p99 inclusion`, unit: "ms", value: result.p99 },
    { name: `${name}, generator's share of a core`, unit: "%", value: cpu * 100 },
  ];
}

/** Transactions over JSON-RPC into blocks of a second: one in a request, and ten. */
export const endToEndScenario: Scenario = {
  name: "end-to-end",
  short: false,
  inputs: ["node-sends"],
  async run({ inputs, profileDir }) {
    const home = createHome(inputs, "node-sends");
    const node = home.start([], profileDir);
    try {
      const { rpc = "" } = await node.ready();
      const send = (phase: number, batch: number) =>
        generate({
          kind: "txs",
          rpc,
          inputs,
          workload: "node-sends",
          from: phase * PER_PHASE,
          to: (phase + 1) * PER_PHASE,
          connections: CONNECTIONS,
          batch,
          seconds: SECONDS,
        });
      const single = await send(0, 1);
      const ten = await send(1, 10);
      const sent = single.result.sent + ten.result.sent;
      return {
        rss: node.peakMemory(),
        figures: [
          ...figuresOf("end to end", single),
          ...figuresOf("end to end, ten in a request", ten),
          {
            name: "end to end: blocks on the disk, a transaction",
            unit: "bytes",
            value: directorySize(home.blocks) / sent,
          },
        ],
        appHashes: [],
      };
    } finally {
      await node.end();
      home.remove();
    }
  },
};
