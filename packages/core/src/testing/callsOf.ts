import type { Ctx } from "../ctx.ts";
import type { Module } from "../module.ts";

/** Messages and queries of modules by their short names, with everything that is not given at its default. */
export interface Calls {
  /** Stateless checks, then the handler. */
  send(ctx: Ctx, name: string, msg: object): unknown;
  ask(ctx: Ctx, name: string, request?: object): unknown;
}

function only<T>(found: readonly T[], name: string): T {
  const [first, second] = found;
  if (first === undefined || second !== undefined)
    throw new TypeError(`${found.length} calls have the name ${name}`);
  return first;
}

/** Ways to call modules. A name that several packages have is given with its package. */
export function callsOf(...modules: readonly Module[]): Calls {
  const messages = modules.flatMap((module) => module.messages);
  const queries = modules.flatMap((module) => module.queries);
  return {
    send(ctx, name, given) {
      const named = messages.filter(({ type }) => `.${type.typeName}`.endsWith(`.${name}`));
      const { type, validate, handle } = only(named, name);
      const msg = type.create(given);
      validate?.(msg);
      return handle(ctx, msg);
    },
    ask(ctx, name, given = {}) {
      const named = queries.filter(({ path }) =>
        path.replace(".Query/", ".").replace("/", ".").endsWith(`.${name}`),
      );
      const { request, handle } = only(named, name);
      return handle(ctx, request.create(given));
    },
  };
}
