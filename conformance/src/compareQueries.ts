import { fromBase64, toBase64 } from "@milkyway/bytes";
import { printableText, toJson } from "@milkyway/codec";
import type { ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import { difference } from "./difference.ts";
import type { Replay } from "./replay.ts";
import { differenceText } from "./report.ts";
import type { VectorQuery } from "./vector.ts";

/** Asks what was asked after a height; answers must be equal as bytes and as JSON, failures in code and text. */
export function compareQueries(run: Replay, height: number): void {
  for (const recorded of run.vector.queries ?? []) {
    if (recorded.after_height !== height) continue;
    const where = `after height ${height} query ${recorded.path} ${JSON.stringify(recorded.request_json)}`;
    const ours = run.application.query({
      path: recorded.path,
      data: fromBase64(recorded.request),
      height: 0n,
      prove: false,
    });
    const found =
      recorded.error === undefined
        ? compareAnswer(run, recorded, ours)
        : compareFailure(recorded, ours);
    if (found) run.report.differs("results", differenceText(where, found));
  }
}

function compareFailure(recorded: VectorQuery, { code, codespace, log }: ResponseQuery) {
  const theirs = { code: recorded.code, codespace: recorded.codespace, log: recorded.error };
  return difference({ code, codespace, log: printableText(log) }, theirs);
}

function compareAnswer(
  { application }: Replay,
  recorded: VectorQuery,
  { code, log, value }: ResponseQuery,
) {
  if (code !== 0) return { path: "", ours: `${code}: ${log}`, theirs: "an answer" };
  const { queries, registry } = application.descriptors;
  const response = queries.find(({ path }) => path === recorded.path)?.response;
  if (response === undefined) return { path: "", ours: "no such query", theirs: "an answer" };
  const found = difference(
    toJson(response, response.decode(value), registry),
    recorded.response_json,
  );
  return found ?? difference(toBase64(value), recorded.response, "bytes");
}
