import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { Msg, MsgBurn, Query } from "@milkyway/modules/tokenfactory/client";
import { msgsSoFar } from "./msgsSoFar.ts";
import { queriesSoFar } from "./queriesSoFar.ts";
import { refuse } from "./refuse.ts";
import { refuseContent } from "./refuseContent.ts";

describe("what is not supported yet", () => {
  it("is refused by name", () => {
    assert.equal(
      failureOf(() => refuse("flying")),
      "sdk/37: flying is not supported yet: feature not supported",
    );
  });

  it("is refused in genesis, an empty list is not", () => {
    const check = (list: readonly number[]) =>
      failureOf(() => refuseContent("birds", { eggs: [], wings: list }));
    assert.equal(check([]), "no failure");
    assert.match(check([1]), /^sdk\/37: wings in the genesis of birds is not supported yet/);
  });

  it("is the rest of a service of which some messages are executed", () => {
    const burn = { validate: () => undefined, handle: () => ({}) };
    const routes = msgsSoFar(Msg, { burn }).routes({});
    const outcomes = routes.map(({ type, handle }) => [
      type.typeName.replace(/.*\.Msg/, ""),
      failureOf(() => handle(createTestCtx(), type.create())).slice(0, 6),
    ]);
    assert.equal(outcomes.length, 7);
    for (const [name, outcome] of outcomes)
      assert.equal(outcome, name === "Burn" ? "no fai" : "sdk/37", name);
    const burned = routes.find(({ type }) => type.typeName === MsgBurn.typeName);
    assert.equal(burned?.validate, burn.validate);
  });

  it("is the rest of a service of which some queries are answered", () => {
    const routes = queriesSoFar(Query, { params: () => "answer" as never }).routes({});
    const outcomes = routes.map(({ path, handle }) => [
      path.replace(/.*\//, ""),
      failureOf(() => handle(createTestCtx(), {})),
    ]);
    for (const [name, outcome] of outcomes)
      assert.match(
        outcome ?? "",
        name === "Params"
          ? /^no failure$/
          : /^grpc\/12: osmosis\.tokenfactory.* is not supported yet$/,
        name,
      );
  });
});
