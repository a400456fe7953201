import type { ApiMethod } from "./apiMethod.ts";

/** A method under the name that it has in its service. */
export interface NamedMethod {
  readonly name: string;
  readonly method: ApiMethod;
}

/** Methods by the full name of their service, in the order in which the services come first. */
export function byService(
  methods: readonly ApiMethod[],
): ReadonlyMap<string, readonly NamedMethod[]> {
  const services = new Map<string, NamedMethod[]>();
  for (const method of methods) {
    const [, service = "", name = ""] = method.path.split("/");
    const known = services.get(service) ?? [];
    services.set(service, known);
    known.push({ name, method });
  }
  return services;
}
