import type { EngineStatus } from "../engine/consensusEngine.ts";

/** What readiness is judged by. */
export interface ReadinessOptions {
  status(): Pick<EngineStatus, "halted" | "isCatchingUp">;
  /** Seconds since a block was made. */
  age(): number;
  /** Seconds without a block after which a node is not ready; `undefined` when it may make none. */
  readonly maxAge: number | undefined;
}

/** Why a node is not ready to be used, in one sentence; `undefined` when it is. */
export function whyNotReady({ status, age, maxAge }: ReadinessOptions): string | undefined {
  const { halted, isCatchingUp } = status();
  if (halted !== undefined) return `the chain has halted: ${halted}`;
  if (isCatchingUp) return "blocks are still being replayed";
  const seconds = Math.floor(age());
  return maxAge !== undefined && seconds > maxAge ? `no block for ${seconds} s` : undefined;
}
