import type { Application } from "@milkyway/baseapp";
import type { Method } from "@milkyway/codec";
import type { QueryRoute } from "@milkyway/core";

/** How an application answers a method of one of its query services. */
export function routeOf<Q, S>({ descriptors }: Application, method: Method<Q, S>): QueryRoute {
  const found = descriptors.queries.find(
    ({ path, request }) => request === method.request && path.endsWith(`/${method.name}`),
  );
  if (found === undefined) throw new RangeError(`the chain answers no query ${method.name}`);
  return found;
}
