import assert from "node:assert/strict";
import { test } from "node:test";
import { sdkErrors } from "@milkyway/core";
import fc from "fast-check";
import { ERROR_TEXTS } from "../gen/errorTexts.ts";
import { explain } from "./explain.ts";
import { hintFor } from "./hints.ts";
import { refusal } from "./refusal.ts";
import { NodeUnreachable } from "./sdkError.ts";

test("a refusal is told with its text, its detail, its message and the next step", () => {
  const log = "failed to execute message; message index: 1: service 3: service is not active";
  const error = refusal("the transaction", { codespace: "services", code: 4, log });
  assert.deepEqual(explain(error), {
    what: "service is not active: service 3",
    todo: "The service's admin activates it first.",
    codespace: "services",
    code: 4,
    messageIndex: 1,
  });
});

test("a transaction that failed in its block is told as a refusal is", () => {
  const failed = {
    codespace: "sdk",
    code: 5,
    log: "1umilk is smaller than 2umilk: insufficient funds",
  };
  assert.equal(explain(failed).what, "insufficient funds: 1umilk is smaller than 2umilk");
});

test("what a simulation refuses is told with its cause", () => {
  const log =
    "balance 1umilk is smaller than 2umilk: insufficient funds with gas used: '1234': unknown request";
  const error = refusal("the simulation", { codespace: "sdk", code: 6, log });
  assert.deepEqual(explain(error), {
    what: "insufficient funds: balance 1umilk is smaller than 2umilk",
    todo: "Send less, or get more of the coin first.",
    codespace: "sdk",
    code: 5,
  });
  const unknown = explain({ codespace: "sdk", code: 18, log: "no one knows with gas used: '1'" });
  assert.equal(unknown.what, "invalid request: no one knows");
});

test("a code that is not known is told with what the chain says", () => {
  const { what, todo } = explain({ codespace: "unheard", code: 9, log: "no such thing" });
  assert.equal(what, "the chain refused: no such thing");
  assert.equal(todo, undefined);
});

test("a node that is away is told with the next step", () => {
  const error = new NodeUnreachable("the node is away", { hint: "Start it." });
  assert.deepEqual(explain(error), { what: "the node is away", todo: "Start it." });
});

test("the errors of the chain have texts, and hints are for errors that there are", () => {
  for (const { codespace, code, text } of Object.values(sdkErrors))
    assert.equal(ERROR_TEXTS[`${codespace}/${code}`], text);
  const hinted = Object.keys(ERROR_TEXTS).filter((key) => {
    const [codespace = "", code] = key.split("/");
    return hintFor(codespace, Number(code)) !== undefined;
  });
  assert.ok(hinted.length >= 60, `${hinted.length}`);
  for (const codespace of ["restaking", "services", "operators", "rewards", "pools"])
    assert.ok(
      hinted.some((key) => key.startsWith(`${codespace}/`)),
      codespace,
    );
});

test("anything can be explained", () => {
  fc.assert(
    fc.property(fc.anything(), (error) => {
      assert.equal(typeof explain(error).what, "string");
    }),
  );
});
