import assert from "node:assert/strict";
import { it } from "node:test";
import { type Ctx, createModule } from "@milkyway/core";
import { callsOf, createTestCtx } from "@milkyway/core/testing";
import { emptyStore, MultiBranch, UnknownStore } from "@milkyway/store";
import { rules } from "../module.ts";

it("Query Rules fails: not at all, also without a store for rules", () => {
  const reader = {
    store(name: string) {
      if (name === "rules") throw new UnknownStore(name);
      return emptyStore;
    },
  };
  const stopping = { version: "v12", blockFailure: "stops the chain" } as Ctx["rules"];
  const ctx = createTestCtx({ rules: stopping, stores: new MultiBranch(reader) });
  const calls = callsOf(createModule(rules, {}));
  const behaviours = [{ name: "blockFailure", value: "stops the chain" }];
  assert.deepEqual(calls.ask(ctx, "Rules"), { version: "v12", behaviours });
  const page = { items: [], pagination: undefined };
  assert.deepEqual(calls.ask(ctx, "Quarantine"), page);
});
