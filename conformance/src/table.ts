import type { FileReport } from "./report.ts";

/** Which level each file reached, and for each store in how many files its root is always the recorded one. */
export function summaryTable(reports: readonly FileReport[]): string {
  const width = Math.max(4, ...reports.map(({ file }) => file.length));
  const files = reports.map(({ file, reached }) => `${file.padEnd(width)}  ${reached}`);
  const names = [...new Set(reports.flatMap(({ stores }) => [...stores.keys()]))].sort();
  const stores = names.map((name) => {
    const having = reports.filter(({ stores: roots }) => roots.has(name));
    const differing = having.filter(({ stores: roots }) => roots.get(name) !== undefined);
    const worst = differing
      .map(({ file, stores: roots }) => `${file}@${roots.get(name)}`)
      .slice(0, 3);
    const note = worst.length > 0 ? `  first differs ${worst.join(", ")}` : "";
    return `${name.padEnd(width)}  ${having.length - differing.length}/${having.length} equal${note}`;
  });
  return [
    `${"file".padEnd(width)}  level reached`,
    ...files,
    "",
    `${"store".padEnd(width)}  roots`,
    ...stores,
  ].join("\n");
}
