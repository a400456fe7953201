import { table } from "../page/table.ts";
import { median } from "../statistics.ts";
import type { NetworkPlan } from "./network.ts";
import { simulateRound } from "./simulateRound.ts";

type Network = Pick<NetworkPlan, "validators" | "spread">;

const SEEDS = 5;
const SEND = 308;
/** Blocks that take a second to execute, for as many speeds of execution; and an empty one. */
const BLOCKS = [0, 1500, 3000, 6000];

/** Defaults of CometBFT 0.38, and a line of 100 Mbit/s. */
const DEFAULTS = {
  outgoing: 10,
  connectionRate: 5_120_000,
  uplink: 12_500_000,
  gossipSleep: 100,
} as const;

const NETWORKS: readonly Network[] = [
  { validators: 4, spread: "place" },
  { validators: 4, spread: "world" },
  { validators: 20, spread: "world" },
  { validators: 50, spread: "world" },
  { validators: 100, spread: "world" },
];

/** Seconds until half of the validators know that a block with so many sends is decided: the middle of several networks. */
function seconds(network: Network, sends: number): number {
  const rounds = Array.from({ length: SEEDS }, (_, seed) =>
    simulateRound({ ...DEFAULTS, ...network, seed }, sends * SEND),
  );
  return median(rounds.map(({ typical }) => typical)) / 1000;
}

/** The round, and what a chain carries that executes each block for a second. */
function cell(network: Network, sends: number): string {
  const round = seconds(network, sends);
  const text = `${round.toFixed(2)} s`;
  if (sends === 0) return text;
  const carried = Math.round(sends / (1 + round) / 10) * 10;
  return `${text}: ${carried.toLocaleString("en-US")}/s`;
}

/** How long validators need to agree, by their number and by the size of the block, as a table. */
export function roundsTable(): string {
  const titles = BLOCKS.map((sends) =>
    sends === 0 ? "`r` of an empty block" : `\`E\` = ${sends.toLocaleString("en-US")}`,
  );
  const rows = NETWORKS.map((network) => [
    `${network.validators}, in ${network.spread === "place" ? "one place" : "the world"}`,
    ...BLOCKS.map((sends) => cell(network, sends)),
  ]);
  return table(["validators", ...titles], rows);
}
