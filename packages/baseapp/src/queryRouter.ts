import { Bug, type QueryRoute } from "@milkyway/core";

/** Queries by their path; two handlers for one method are a mistake in the wiring. */
export function createQueryRouter(routes: readonly QueryRoute[]): ReadonlyMap<string, QueryRoute> {
  const byPath = new Map<string, QueryRoute>();
  for (const route of routes) {
    if (byPath.has(route.path)) throw new Bug(`two handlers for ${route.path}`);
    byPath.set(route.path, route);
  }
  return byPath;
}
