import type { Params } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { plainError } from "@milkyway/core";

/** The parameters a new chain has. */
export const defaultParams: Params = { sendEnabled: [], defaultSendEnabled: true };

/** Throws on parameters that list denoms, which have entries of their own. */
export function checkParams({ sendEnabled }: Params): void {
  if (sendEnabled.length > 0)
    throw plainError("use of send_enabled in params is no longer supported");
}
