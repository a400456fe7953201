import type { Method } from "@milkyway/codec";
import type { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import type { RemoteSource } from "../source.ts";

interface Service {
  readonly typeName: string;
}

/** Asks the state at one height; rejects when it is not kept, or the question is refused. */
export type StateAsker = <Q, S>(
  service: Service,
  method: Method<Q, S>,
  request: Partial<Q>,
) => Promise<S>;

/** Asks a chain for its state at a height. */
export function askState(source: RemoteSource, height: bigint): StateAsker {
  return async (service, method, request) => {
    const encoded = method.request.encode(method.request.create(request));
    const path = `/${service.typeName}/${method.name}`;
    return method.response.decode(await source.query({ height, path, request: encoded }));
  };
}

const PER_PAGE = 100n;

/** All pages of a list. */
export async function everyPage<Page extends { readonly pagination: PageResponse | undefined }, T>(
  ask: (pagination: PageRequest) => Promise<Page>,
  items: (page: Page) => readonly T[],
): Promise<readonly T[]> {
  const found: T[] = [];
  let key: Uint8Array | undefined = new Uint8Array(0);
  while (key !== undefined) {
    const page: Page = await ask({
      key,
      offset: 0n,
      limit: PER_PAGE,
      countTotal: false,
      reverse: false,
    });
    found.push(...items(page));
    const next: Uint8Array = page.pagination?.nextKey ?? new Uint8Array(0);
    key = next.length > 0 ? next : undefined;
  }
  return found;
}
