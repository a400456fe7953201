import type { Call } from "./calls.ts";
import type { TestTitle } from "./testTitles.ts";

/** A call with the tests that show it succeed and fail. */
export interface Covered {
  readonly call: Call;
  readonly ok: readonly TestTitle[];
  readonly fails: readonly TestTitle[];
}

interface Subject {
  readonly kind: Call["kind"];
  readonly names: readonly string[];
  /** A part of the protobuf package, where the module has several with the same name. */
  readonly part: string | undefined;
  readonly outcome: "ok" | "fails";
}

const TITLE = /^(Query )?([A-Z][\w]*(?:, [A-Z]\w*)*)(?: \(([\w.]+)\))? (ok|fails): /;

/** What a title such as `MsgVote, MsgDeposit (v1beta1) fails: …` or `Query Params ok: …` is about. */
export function subjectOf(title: string): Subject | undefined {
  const [, query, names = "", part, outcome] = TITLE.exec(title) ?? [];
  if (outcome !== "ok" && outcome !== "fails") return undefined;
  return { kind: query ? "Query" : "Msg", names: names.split(", "), part, outcome };
}

/** Whether a title without a part means this call: of several packages with the name, the one with the shortest name. */
function isFirstOfName(call: Call, all: readonly Call[]): boolean {
  return !all.some(
    ({ module, kind, name, pkg }) =>
      module === call.module &&
      kind === call.kind &&
      name === call.name &&
      pkg.length < call.pkg.length,
  );
}

function isAbout(call: Call, all: readonly Call[], { kind, names, part }: Subject): boolean {
  if (kind !== call.kind || !names.includes(call.name)) return false;
  return part === undefined ? isFirstOfName(call, all) : `.${call.pkg}.`.includes(`.${part}.`);
}

/** The tests of each call. */
export function coverage(all: readonly Call[], tests: readonly TestTitle[]): Covered[] {
  const known = tests.flatMap((test) => {
    const subject = subjectOf(test.title);
    return subject ? [{ test, subject }] : [];
  });
  return all.map((call) => {
    const about = known.filter(
      ({ test, subject }) => test.module === call.module && isAbout(call, all, subject),
    );
    const by = (outcome: Subject["outcome"]) =>
      about.filter(({ subject }) => subject.outcome === outcome).map(({ test }) => test);
    return { call, ok: by("ok"), fails: by("fails") };
  });
}
