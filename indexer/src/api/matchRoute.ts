import type { Route } from "./route.ts";
import { ROUTES, type RouteName } from "./routes.ts";

/** A route that was asked for, with the parameters in its path. */
export interface MatchedRoute {
  readonly name: RouteName;
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const params = new Map<string, string>();
  for (const [at, part] of wanted.entries()) {
    const text = given[at] ?? "";
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name !== undefined && text !== "") params.set(name, text);
    else if (part !== text) return undefined;
  }
  return params;
}

/** The route of a path below that of the index; `undefined` when there is none. */
export function matchRoute(path: string): MatchedRoute | undefined {
  for (const [name, route] of Object.entries(ROUTES)) {
    const params = matchPath(route.path, path);
    if (params !== undefined) return { name: name as RouteName, route, params };
  }
  return undefined;
}
