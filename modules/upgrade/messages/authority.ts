import { ensure } from "@milkyway/core";
import type { UpgradeDeps } from "../deps.ts";
import { errors } from "../errors.ts";

/** Only governance plans upgrades. */
export function requireAuthority({ authority }: UpgradeDeps, given: string): void {
  ensure(given === authority, errors.invalidSigner, `expected ${authority} got ${given}`);
}
