import assert from "node:assert/strict";
import { it } from "node:test";
import type { ModuleSpec } from "@milkyway/core";
import { createModule } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";

const titleOf = (fullName: string) => {
  const dot = fullName.lastIndexOf(".");
  return `${fullName.slice(dot + 1)} (${fullName.slice(0, dot)})`;
};

/**
 * Tests that a module refuses, by name, every message and every query but those in `answered`: full names of messages
 * (`package.MsgName`) and paths of queries (`/package.Query/Name`).
 */
export function refusesAllBut<Deps, G>(
  spec: ModuleSpec<Deps, G>,
  deps: Deps,
  answered: readonly string[],
): void {
  const { messages, queries } = createModule(spec, deps);
  for (const { type, handle } of messages) {
    if (answered.includes(type.typeName)) continue;
    it(`${titleOf(type.typeName)} fails: not supported yet`, () => {
      const expected = `sdk/37: ${type.typeName} is not supported yet: feature not supported`;
      assert.equal(
        failureOf(() => handle(createTestCtx(), type.create())),
        expected,
      );
    });
  }
  for (const { path, request, handle } of queries) {
    if (answered.includes(path)) continue;
    const name = path.slice(1).replace(/\.Query\//, ".");
    it(`Query ${titleOf(name)} fails: not supported yet`, () => {
      const expected = `grpc/12: ${path.slice(1)} is not supported yet`;
      assert.equal(
        failureOf(() => handle(createTestCtx(), request.create())),
        expected,
      );
    });
  }
}

/** Asks a module's query by its path. */
export function askOf<Deps, G>(spec: ModuleSpec<Deps, G>, deps: Deps) {
  const { queries } = createModule(spec, deps);
  return (ctx: ReturnType<typeof createTestCtx>, path: string, request: object = {}): unknown => {
    const route = queries.find((query) => query.path === path);
    assert.ok(route, path);
    return route.handle(ctx, route.request.create(request as never));
  };
}
