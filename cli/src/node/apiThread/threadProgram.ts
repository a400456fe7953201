import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NodeProgram } from "@milkyway/node";
import type { ThreadData } from "./threadData.ts";

declare const __dirname: string | undefined;

const NAME = "api.cjs";

/** The thread of the API: its bundle, beside that of the program or where that would be; `undefined` without one. */
export function threadProgram(
  data: ThreadData,
  program: string = process.argv[1] ?? "",
): NodeProgram["apiThread"] {
  const beside = typeof __dirname === "string" ? [resolve(__dirname, NAME)] : [];
  const places = [...beside, resolve(dirname(program), "../dist/bundle", NAME)];
  const file = places.find((place) => existsSync(place));
  return file === undefined ? undefined : { file, data };
}
