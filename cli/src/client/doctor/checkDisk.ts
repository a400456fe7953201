import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Finding } from "./finding.ts";

const GIGABYTE = 1e9;
const LEAST = 1;
const GOOD = 10;

/** The nearest folder that there is. */
function existing(path: string): string {
  let at = path;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

/** How much room there is for data. */
export function checkDisk(home: string): Finding {
  const { bavail, bsize } = statfsSync(existing(home));
  const free = (bavail * bsize) / GIGABYTE;
  const what = `${free.toFixed(1)} GB free for ${home}`;
  if (free >= GOOD) return { state: "ok", what };
  return {
    state: free < LEAST ? "fail" : "warn",
    what,
    todo: "Make room, or name another --home.",
  };
}
