import { difference } from "./difference.ts";
import type { Replay } from "./replay.ts";
import { differenceText } from "./report.ts";
import type { Vector } from "./vector.ts";

/** Whether the queries after the last block were about what an export had listed: it was then the second export. */
function wasExportedBefore({ blocks, queries }: Vector): boolean {
  const last = blocks.at(-1)?.height;
  return (queries ?? []).some(
    ({ after_height, path }) => after_height === last && path.startsWith("/milkyway."),
  );
}

/** Compares the exported state after the last block, section by section. */
export function compareExport({ application, vector, report }: Replay): void {
  if (vector.final_export === null) return;
  if (wasExportedBefore(vector)) application.exportGenesis();
  const { appState } = application.exportGenesis();
  for (const name of new Set([...Object.keys(vector.final_export), ...Object.keys(appState)])) {
    const found = difference(appState[name], vector.final_export[name]);
    if (found) report.differs("results", differenceText(`export of ${name}`, found));
  }
}
