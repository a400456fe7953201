import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Call } from "./calls.ts";
import { coverage, subjectOf } from "./coverage.ts";
import { coveragePage, isIncomplete, isUnsupported } from "./table.ts";

const call = (name: string, pkg = "a.gov.v1", kind: Call["kind"] = "Msg"): Call => ({
  module: "gov",
  kind,
  pkg,
  name,
});
const test = (title: string, module = "gov") => ({ module, file: "modules/gov/a.test.ts", title });

describe("titles", () => {
  it("name calls, a part of the package and an outcome", () => {
    assert.deepEqual(subjectOf("MsgVote, MsgDeposit (v1beta1) fails: no vote"), {
      kind: "Msg",
      names: ["MsgVote", "MsgDeposit"],
      part: "v1beta1",
      outcome: "fails",
    });
    assert.deepEqual(subjectOf("Query Params ok: (as stored) ok: yes"), {
      kind: "Query",
      names: ["Params"],
      part: undefined,
      outcome: "ok",
    });
  });

  it("of other tests name nothing", () => {
    for (const title of ["round trips", "MsgVote works", "query Params ok: x", "MsgVote ok"])
      assert.equal(subjectOf(title), undefined);
  });
});

describe("coverage", () => {
  const calls = [
    call("MsgVote", "a.gov.v1beta1"),
    call("MsgVote"),
    call("Vote", "a.gov.v1", "Query"),
  ];

  it("gives each call the tests of its own module, package and kind", () => {
    const tests = [
      test("MsgVote ok: first"),
      test("MsgVote (v1beta1) ok: second"),
      test("MsgVote fails: third", "bank"),
      test("Query Vote fails: fourth"),
    ];
    const found = coverage(calls, tests).map(({ ok, fails }) =>
      [...ok, ...fails].map(({ title }) => title),
    );
    assert.deepEqual(found, [
      ["MsgVote (v1beta1) ok: second"],
      ["MsgVote ok: first"],
      ["Query Vote fails: fourth"],
    ]);
  });

  it("tells what is missing from what is not supported", () => {
    const tests = [
      test("MsgVote (v1beta1) fails: not supported yet"),
      test("MsgVote ok: a"),
      test("MsgVote fails: b | c"),
    ];
    const found = coverage(calls, tests);
    assert.deepEqual(found.map(isUnsupported), [true, false, false]);
    assert.deepEqual(found.map(isIncomplete), [false, false, true]);
    const page = coveragePage(found);
    assert.ok(page.includes("Messages: 2 (1 not supported yet, 0 without a test)."));
    assert.ok(page.includes("Queries: 1 (0 not supported yet, 1 without a test)."));
    const file = "../modules/gov/a.test.ts";
    assert.ok(
      page.includes(`| \`MsgVote\` | \`a.gov.v1\` | [a](${file}) | [b \\| c](${file}) |`),
      page,
    );
  });
});
