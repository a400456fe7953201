import type { Scenario } from "../figure.ts";
import { balancesScenario } from "./balances.ts";
import { delegationsScenario } from "./delegations.ts";
import { plansScenarios } from "./plans.ts";
import { checkTxScenario, sendsScenario } from "./sends.ts";

/** Every workload, in the order of `docs/performance.md`. */
export const scenarios: readonly Scenario[] = [
  sendsScenario,
  checkTxScenario,
  delegationsScenario,
  ...plansScenarios,
  balancesScenario,
];
