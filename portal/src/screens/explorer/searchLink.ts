import { href } from "../../app/router.ts";
import { looksLikeAddress } from "../../format/addresses.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

/** The page of what was typed: a height, a hash, an address, or a name; nothing when there is none. */
export function searchLink(typed: string, world: World | undefined): string | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (/^\d{1,18}$/.test(text)) return href("explorer", "blocks", text);
  if (/^(0x)?[0-9a-fA-F]{64}$/.test(text))
    return href("explorer", "tx", text.replace(/^0x/, "").toUpperCase());
  if (looksLikeAddress(text)) return href("explorer", "accounts", text);
  const has = (name: string) => name.toLowerCase().includes(text.toLowerCase());
  const operator = world?.operators.find(({ moniker }) => has(moniker));
  if (operator !== undefined) return href("operators", operator.id);
  const service = world?.services.find(({ name }) => has(name));
  if (service !== undefined) return href("services", service.id);
  const pool = world?.pools.find(
    ({ denom }) => denom === text || has(displayOf(world.assets, denom).ticker),
  );
  return pool === undefined ? undefined : href("pools", pool.id);
}
