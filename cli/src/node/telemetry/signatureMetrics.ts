import type { SignatureCache } from "@milkyway/crypto";
import type { MetricRegistry } from "@milkyway/node";

/** Adds how often a signature was known from the mempool when its block was executed. */
export function signatureMetrics(registry: MetricRegistry, cache: SignatureCache): void {
  const lookups = registry.counter(
    "milkyway_signature_cache_lookups_total",
    "Looks for a verified signature, by result.",
  );
  const size = registry.gauge(
    "milkyway_signature_cache_entries",
    "Signatures that are known to be valid.",
  );
  registry.onCollect(() => {
    lookups.count(cache.asked.hits, { result: "hit" });
    lookups.count(cache.asked.misses, { result: "miss" });
    size.set(cache.size);
  });
}
