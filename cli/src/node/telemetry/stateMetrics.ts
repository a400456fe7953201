import type { OpenChain } from "@milkyway/app";
import type { Ctx } from "@milkyway/core";
import { type MetricRegistry, messageOf } from "@milkyway/node";
import { planMetrics } from "./planMetrics.ts";
import { priceMetrics } from "./priceMetrics.ts";
import { quarantineMetrics } from "./quarantineMetrics.ts";
import { restakedMetrics } from "./restakedMetrics.ts";
import { unbondingMetrics } from "./unbondingMetrics.ts";

/** Reads the state and sets metrics. */
export type StateReader = (ctx: Ctx) => void;

/** Adds metrics of one kind; returns what sets them. */
export type StateMetrics = (registry: MetricRegistry, chain: OpenChain) => StateReader;

const PARTS: Readonly<Record<string, StateMetrics>> = {
  restaked: restakedMetrics,
  plans: planMetrics,
  prices: priceMetrics,
  unbondings: unbondingMetrics,
  quarantine: quarantineMetrics,
};

/** Milliseconds between two looks at the state, at least. */
const MIN_PAUSE = 15_000;
/** So many times as long as a look takes, none follows. */
const REST = 20;

export interface StateMetricsOptions {
  /** Milliseconds of a clock that only goes forward. */
  now?(): number;
  /** Told of a part that could not be computed. */
  onFailure?(part: string, reason: string): void;
}

/**
 * Adds metrics of restaking. They are computed when metrics are asked for and the last look is long enough ago, never
 * while a block is made; a part that fails is left out and told.
 */
export function stateMetrics(
  registry: MetricRegistry,
  chain: OpenChain,
  { now = () => performance.now(), onFailure }: StateMetricsOptions = {},
): void {
  const readers = Object.entries(PARTS).map(
    ([name, add]) => ({ name, read: add(registry, chain) }) as const,
  );
  const duration = registry.gauge(
    "milkyway_state_metrics_seconds",
    "Seconds that the last look at the state for metrics took.",
  );
  const failed = registry.gauge(
    "milkyway_state_metrics_failed",
    "1 for a part of the metrics of the state that could not be computed, 0 otherwise.",
  );
  let nextAt = Number.NEGATIVE_INFINITY;
  registry.onCollect(() => {
    const started = now();
    if (started < nextAt || chain.application.info().lastBlockHeight === 0n) return;
    for (const { name, read } of readers) {
      try {
        read(chain.state());
        failed.set(0, { part: name });
      } catch (error) {
        failed.set(1, { part: name });
        onFailure?.(name, messageOf(error));
      }
    }
    const taken = now() - started;
    duration.set(taken / 1000);
    nextAt = started + Math.max(MIN_PAUSE, REST * taken);
  });
}
