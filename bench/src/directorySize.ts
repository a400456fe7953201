import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes of the disk that the files below a folder take: LMDB reserves more than it uses. */
export function directorySize(dir: string): number {
  const names = readdirSync(dir, { recursive: true, encoding: "utf8" });
  return names.reduce((sum, name) => sum + statSync(join(dir, name)).blocks * 512, 0);
}
