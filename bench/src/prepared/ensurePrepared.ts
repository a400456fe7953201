import { existsSync } from "node:fs";
import { join } from "node:path";
import { runModule } from "../process/runModule.ts";

/** Has a workload prepared in a folder, unless it is there. */
export function ensurePrepared(dir: string, name: string, isShort = false): void {
  if (existsSync(join(dir, `${name}.json`))) return;
  runModule("prepared/main", [dir, name, isShort ? "short" : "full"]);
}
