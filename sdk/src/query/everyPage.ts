import type { PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";

interface Page {
  readonly pagination: PageResponse | undefined;
}

/** Yields page after page of a query, which is asked with the key of each. */
export async function* everyPage<T extends Page>(
  ask: (key: Uint8Array) => Promise<T>,
): AsyncGenerator<T, void, undefined> {
  let key = new Uint8Array(0);
  do {
    const page = await ask(key);
    yield page;
    key = new Uint8Array(page.pagination?.nextKey ?? []);
  } while (key.length > 0);
}
