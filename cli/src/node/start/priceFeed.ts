import { filePrices, type Log, type PriceFeed, sidecarPrices } from "@milkyway/node";
import type { Invocation } from "../../command.ts";
import type { NodeConfig } from "../nodeConfig.ts";

/** Where a validator learns prices: a file, a sidecar, or nowhere. */
export function priceFeed(
  { flags }: Invocation,
  { app }: NodeConfig,
  log: Log,
): PriceFeed | undefined {
  const file = flags.text("prices-file");
  if (file !== "") return filePrices(file);
  if (!app.isOn("oracle.enabled")) return undefined;
  return sidecarPrices({
    address: app.text("oracle.oracle_address"),
    timeoutMs: app.milliseconds("oracle.client_timeout"),
    ttlMs: app.milliseconds("oracle.price_ttl"),
    intervalMs: app.milliseconds("oracle.interval"),
    log,
  });
}
