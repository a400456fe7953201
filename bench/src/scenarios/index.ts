import type { Scenario } from "../figure.ts";
import { balancesScenario } from "./balances.ts";
import { checkTxScenario } from "./checkTx.ts";
import { delegationsScenario } from "./delegations.ts";
import { devStartScenario } from "./devStart.ts";
import { endToEndScenario } from "./endToEnd.ts";
import { plansScenarios } from "./plans.ts";
import { readsScenario } from "./reads.ts";
import { restartScenario } from "./restart.ts";
import { sendsScenario, syncScenario } from "./sends.ts";

/** Every workload, in the order of `docs/performance.md`. */
export const scenarios: readonly Scenario[] = [
  sendsScenario,
  checkTxScenario,
  syncScenario,
  delegationsScenario,
  ...plansScenarios,
  balancesScenario,
  restartScenario,
  devStartScenario,
  readsScenario,
  endToEndScenario,
];
