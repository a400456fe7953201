import type { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { everyPage } from "@milkyway/sdk";

const PER_PAGE = 200n;

/** A request for a page; the first one without a key. */
export function pageAt(key: Uint8Array = new Uint8Array(0), limit: bigint = PER_PAGE): PageRequest {
  return { key, offset: 0n, limit, countTotal: false, reverse: false };
}

/** All items of a list that is read page by page. */
export async function every<Page extends { readonly pagination: PageResponse | undefined }, T>(
  ask: (page: PageRequest) => Promise<Page>,
  items: (page: Page) => readonly T[],
): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const page of everyPage((key) => ask(pageAt(key)))) found.push(...items(page));
  return found;
}
