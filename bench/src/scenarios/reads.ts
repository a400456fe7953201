import type { Figure, Scenario } from "../figure.ts";
import { generate, type LoadReport } from "../load/generate.ts";
import type { ReadPlan, ReadResult } from "../load/readBalances.ts";
import { createHome } from "../process/nodeHome.ts";
import { signingUsers } from "../workloads/signing.ts";

const CONNECTIONS = 32;
const SECONDS = 8;
const PER_BLOCK = 1000;
const ASKED_FOR = 1000;

function figuresOf(name: string, { result, cpu }: LoadReport<ReadResult>): readonly Figure[] {
  return [
    {
      name,
      unit: "requests/s",
      value: result.perSecond,
      bound: { limit: "http", operations: 1 },
    },
    { name: `${name}, p50`, unit: "ms", value: result.p50 },
    { name: `${name}, p99`, unit: "ms", value: result.p99 },
    { name: `${name}, generator's share of a core`, unit: "%", value: cpu * 100 },
  ];
}

/** Balances are asked for while a block of 1,000 sends is handed in and executed each second. */
export const readsScenario: Scenario = {
  name: "reads",
  short: false,
  inputs: ["node-sends"],
  async run({ inputs, profileDir }) {
    const home = createHome(inputs, "node-sends");
    const node = home.start([], profileDir);
    const addresses = signingUsers(ASKED_FOR).map(({ address }) => address);
    try {
      const { rpc = "", rest = "", grpc = "" } = await node.ready();
      const sending = (phase: number) =>
        generate({
          kind: "txs",
          rpc,
          inputs,
          workload: "node-sends",
          from: phase * PER_BLOCK * (SECONDS + 2),
          to: (phase + 1) * PER_BLOCK * (SECONDS + 2),
          connections: 2,
          batch: 50,
          seconds: SECONDS,
          rate: PER_BLOCK,
        });
      const read = async (phase: number, protocol: ReadPlan["protocol"], place: string) => {
        const plan: ReadPlan = {
          kind: "reads",
          protocol,
          place,
          connections: CONNECTIONS,
          seconds: SECONDS,
          addresses,
        };
        const [reads, sent] = await Promise.all([generate(plan), sending(phase)]);
        return { reads, sent };
      };
      const byRest = await read(0, "rest", rest);
      const byGrpc = await read(1, "grpc", grpc);
      return {
        rss: node.peakMemory(),
        figures: [
          ...figuresOf("reads: REST while blocks run", byRest.reads),
          ...figuresOf("reads: gRPC while blocks run", byGrpc.reads),
          {
            name: "reads: sends meanwhile",
            unit: "tx/s",
            value: (byRest.sent.result.perSecond + byGrpc.sent.result.perSecond) / 2,
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
