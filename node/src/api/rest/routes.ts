import type { HttpRule } from "@milkyway/codec";
import type { ApiMethod } from "../apiMethod.ts";
import { matchPath, type PathParams, type PathPattern, parsePattern } from "./pathPattern.ts";

/** A method under one of its HTTP rules. */
export interface Route {
  readonly method: ApiMethod;
  readonly rule: HttpRule;
  readonly pattern: PathPattern;
  /** Place among all routes; of two that fit, the first is taken. */
  readonly order: number;
}

export interface Match {
  readonly route: Route;
  readonly params: PathParams;
}

/** The routes of methods, grouped so that few need to be tried for a path. */
export class Routes {
  readonly all: readonly Route[];
  private readonly groups = new Map<string, Route[]>();

  constructor(methods: readonly ApiMethod[]) {
    const rules = methods.flatMap((method) => method.http.map((rule) => ({ method, rule })));
    this.all = rules.map(({ method, rule }, order) => {
      const route = { method, rule, pattern: parsePattern(rule.path), order };
      this.add(route);
      return route;
    });
  }

  /** The first route of an HTTP method that fits the parts of a path. */
  find(verb: HttpRule["method"], parts: readonly string[]): Match | undefined {
    const shallow = this.first(groupOf(verb, parts.length, parts), parts);
    const deep = this.first(groupOf(verb, "any", parts), parts);
    if (shallow === undefined || deep === undefined) return shallow ?? deep;
    return shallow.route.order < deep.route.order ? shallow : deep;
  }

  private add(route: Route): void {
    const { segments, isDeep } = route.pattern;
    const texts = segments.map((segment) => (segment.kind === "literal" ? segment.text : ""));
    const group = groupOf(route.rule.method, isDeep ? "any" : segments.length, texts);
    const routes = this.groups.get(group);
    if (routes === undefined) this.groups.set(group, [route]);
    else routes.push(route);
  }

  private first(group: string, parts: readonly string[]): Match | undefined {
    for (const route of this.groups.get(group) ?? []) {
      const params = matchPath(route.pattern, parts);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}

/** Every route begins with two literal parts: those, the number of parts and the HTTP method make its group. */
function groupOf(verb: string, length: number | "any", [first, second]: readonly string[]): string {
  return `${verb} ${length} ${first}/${second}`;
}
