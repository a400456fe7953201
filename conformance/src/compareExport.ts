import { difference } from "./difference.ts";
import type { Replay } from "./replay.ts";
import { differenceText } from "./report.ts";

/** Compares the exported state after the last block, section by section. */
export function compareExport({ application, vector, report }: Replay): void {
  if (vector.final_export === null) return;
  const { appState } = application.exportGenesis();
  for (const name of new Set([...Object.keys(vector.final_export), ...Object.keys(appState)])) {
    const found = difference(appState[name], vector.final_export[name]);
    if (found) report.differs("results", differenceText(`export of ${name}`, found));
  }
}
