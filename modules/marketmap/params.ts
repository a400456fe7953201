import type { Params } from "@milkyway/codec/gen/connect/marketmap/v2";
import { accounts, plainError, wrapping } from "@milkyway/core";

/** Governance alone, as authority and as admin. */
export function defaultParams(governance: string): Params {
  return { marketAuthorities: [governance], admin: governance };
}

/** Fails on a text that is no account address, with the reason alone. */
export function checkAccount(text: string): void {
  accounts.fromBech32(text);
}

/** Throws on authorities that repeat or are no addresses, and on an admin that is none. */
export function validateParams({ marketAuthorities, admin }: Params): void {
  const seen = new Set<string>();
  for (const authority of marketAuthorities) {
    if (seen.has(authority)) throw plainError(`duplicate authority ${authority} found`);
    wrapping("invalid market authority string", () => checkAccount(authority));
    seen.add(authority);
  }
  wrapping("invalid marketmap admin string", () => checkAccount(admin));
}
