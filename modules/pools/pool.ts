import { accounts, plainError } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { checkDenom, ZERO_DEC } from "@milkyway/math";
import type { Pool } from "./gen/v1.ts";

/** Bech32 text of the account of a pool. */
export function poolAddress(id: number): string {
  return accounts.toText(moduleAddress(`pool-${id}`));
}

/** An empty pool of a denom, whose address follows from its id. */
export function newPool(id: number, denom: string): Pool {
  return { id, denom, address: poolAddress(id), tokens: 0n, delegatorShares: ZERO_DEC };
}

/** Throws on what no stored pool may hold. Tokens and shares are not looked at. */
export function validatePool({ id, denom, address }: Pool): void {
  if (id === 0) throw plainError("invalid pool id");
  if (checkDenom(denom) !== undefined) throw plainError("invalid pool denom");
  if (!accounts.isValid(address)) throw plainError("invalid pool address");
}
