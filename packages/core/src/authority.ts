import { ensure } from "./errors.ts";
import { govErrors } from "./sdkErrors.ts";

/** Fails unless the sender of a governance message is the module's authority; both are bech32 text. */
export function ensureAuthority(authority: string, given: string): void {
  ensure(
    given === authority,
    govErrors.invalidSigner,
    () => `invalid authority; expected ${authority}, got ${given}`,
  );
}
