import { dimensionNamed } from "../growth/dimensions.ts";
import { balances } from "./balances.ts";
import { withoutValidators } from "./base.ts";
import { delegations } from "./delegations.ts";
import { hundreds, plans } from "./plans.ts";
import { nodeSends, sends } from "./sends.ts";
import type { Workload } from "./workload.ts";

const MILLION = 1_000_000;

/** A million balances for a node of its own. */
function nodeBalances(): Workload {
  const { genesis, ...rest } = balances(MILLION, 0);
  return { ...rest, genesis: withoutValidators(genesis) };
}

/** Blocks with transactions in a short run. */
const FEW = 3;

const WORKLOADS: Readonly<Record<string, (isShort: boolean) => Workload>> = {
  sends: (isShort) => (isShort ? sends(FEW) : sends()),
  delegations: () => delegations(),
  "plans-10000": () => plans(hundreds(10_000)),
  "plans-100000": () => plans(hundreds(100_000)),
  "balances-1000000": () => balances(MILLION),
  "node-sends": () => nodeSends(60_000),
  "node-balances": nodeBalances,
};

/** Builds the workload with a name: one of those above, or `growth-<dimension>-<size>`. */
export function workloadNamed(name: string, isShort = false): Workload {
  const [, dimension, size] = /^growth-([a-z]+)-(\d+)$/.exec(name) ?? [];
  if (dimension !== undefined) return dimensionNamed(dimension).workload(Number(size));
  const build = WORKLOADS[name];
  if (build === undefined) throw new Error(`no workload ${name}`);
  return build(isShort);
}
