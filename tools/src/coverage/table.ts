import type { Covered } from "./coverage.ts";
import type { TestTitle } from "./testTitles.ts";

const UNSUPPORTED = /fails: (?:not supported yet|always for now)/;
const NEVER = /fails: always\b/;

const isRefused = ({ ok, fails }: Covered, how: RegExp) =>
  ok.length === 0 && fails.some(({ title }) => how.test(title));

/** Whether the only thing that is shown of a call is that it is refused until it is supported. */
export function isUnsupported(covered: Covered): boolean {
  return isRefused(covered, UNSUPPORTED);
}

/** Whether a call lacks a test of success or of failure. */
export function isIncomplete(covered: Covered): boolean {
  const { ok, fails } = covered;
  return !isRefused(covered, NEVER) && !isUnsupported(covered) && !(ok.length && fails.length);
}

function cell(tests: readonly TestTitle[]): string {
  const [first] = tests;
  if (first === undefined) return "none";
  const text = first.title.replace(/^.*? (?:ok|fails): /, "").replaceAll("|", "\\|");
  return `[${text}](../${first.file})`;
}

function success(covered: Covered): string {
  if (isUnsupported(covered)) return "not supported yet";
  return isRefused(covered, NEVER) ? "never" : cell(covered.ok);
}

function row(covered: Covered): string {
  const { call, fails } = covered;
  const label = call.kind === "Query" ? `Query ${call.name}` : call.name;
  const shown = success(covered);
  return `| \`${label}\` | \`${call.pkg}\` | ${shown} | ${cell(fails)} |`;
}

const HEAD = `# Coverage

Every message and query of every module, with a test of its success and one of its failure; generated from the titles of
tests by \`npm run generate\`. Of several tests the first is shown. Calls shown as "not supported yet" are known on the wire
and refused by name, or have nothing to be about yet; "never" are those that the original refuses as well.

A test counts when its title begins with what it is about and how that ends, as in \`MsgSend ok: …\`, \`MsgSend fails: …\`,
\`Query Balance ok: …\` or \`MsgVote, MsgDeposit (v1beta1) fails: …\`. What stands in brackets is a part of the protobuf
package, where a module has the name in several; without it the package with the shortest name is meant. "fails: not at all"
shows that whatever is asked is answered.
`;

function section(module: string, rows: readonly Covered[]): string {
  const head = "| call | package | succeeds | fails |\n| --- | --- | --- | --- |";
  return `## ${module}\n\n${head}\n${rows.map(row).join("\n")}\n`;
}

function summary(all: readonly Covered[]): string {
  const of = (kind: string) => {
    const some = all.filter(({ call }) => call.kind === kind);
    const unsupported = some.filter(isUnsupported).length;
    const missing = some.filter(isIncomplete).length;
    return `${some.length} (${unsupported} not supported yet, ${missing} without a test)`;
  };
  return `Messages: ${of("Msg")}. Queries: ${of("Query")}.\n`;
}

/** The page as Markdown. */
export function coveragePage(all: readonly Covered[]): string {
  const modules = [...new Set(all.map(({ call }) => call.module))];
  const sections = modules.map((module) =>
    section(
      module,
      all.filter(({ call }) => call.module === module),
    ),
  );
  return [HEAD, summary(all), ...sections].join("\n");
}
