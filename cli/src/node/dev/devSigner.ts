import { readFileSync } from "node:fs";
import {
  memoryPrivValidator,
  type NodeHome,
  openPrivValidator,
  type PrivValidator,
  validatorKeyFromJson,
} from "@milkyway/node";

/**
 * The validator of a developer chain. It remembers what it signed in this process only, so that the chain can go back:
 * nobody else makes blocks, and one that was not kept was shown to nobody.
 */
export function devSigner({ validatorKey, validatorState }: NodeHome): PrivValidator {
  openPrivValidator(validatorKey, validatorState);
  return memoryPrivValidator(validatorKeyFromJson(readFileSync(validatorKey, "utf8")));
}
