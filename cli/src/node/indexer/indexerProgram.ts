import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

declare const __dirname: string | undefined;

/** Where the thread of the index is: beside the bundle, or where the bundle would be, as seen from the program. */
export function indexerProgram(program: string = process.argv[1] ?? ""): string | undefined {
  const beside = typeof __dirname === "string" ? [resolve(__dirname, "indexer.mjs")] : [];
  const places = [...beside, resolve(dirname(program), "../dist/bundle/indexer.mjs")];
  return places.find((place) => existsSync(place));
}
