import { copyFileSync, writeFileSync } from "node:fs";
import { NOTHING_SIGNED, signStateToJson } from "@milkyway/node";
import { untilValidating } from "./jail.ts";
import type { Network } from "./network.ts";
import type { NetworkHome } from "./networkHomes.ts";

/**
 * Runs a second node with the key of a validator, until the others have taken the validator out for signing twice. It
 * begins with genesis, and signs at their height when it has their blocks.
 */
export async function signTwice(
  network: Network,
  validator: NetworkHome,
  twin: NetworkHome,
  timeoutMs: number,
): Promise<void> {
  copyFileSync(validator.home.validatorKey, twin.home.validatorKey);
  // The twin does not know what the validator has signed.
  writeFileSync(twin.home.validatorState, signStateToJson(NOTHING_SIGNED));
  await network.start(twin);
  await untilValidating(network, validator, false, timeoutMs);
  await network.take(twin).killBoth();
}
