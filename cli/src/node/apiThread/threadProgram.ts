import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { NodeProgram } from "@milkyway/node";
import type { ThreadData } from "./threadData.ts";

declare const __dirname: string | undefined;

/** The thread of the API, of the same build as the program; `undefined` for one that is not bundled. */
export function threadProgram(data: ThreadData): NodeProgram["apiThread"] {
  if (typeof __dirname !== "string") return undefined;
  const file = resolve(__dirname, "../../bin/apiThread.mjs");
  return existsSync(file) ? { file, data } : undefined;
}
