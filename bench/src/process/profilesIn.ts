import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Profiler } from "node:inspector";
import { join } from "node:path";
import type { Profile } from "../figure.ts";
import { busiest } from "../profile.ts";

/** What a process left in a folder, of its main thread: the largest of the profiles there. */
export function profilesIn(dir: string): readonly Profile[] {
  const files = readdirSync(dir).filter((file) => file.endsWith(".cpuprofile"));
  const sizes = files.map((file) => ({ file, size: statSync(join(dir, file)).size }));
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  if (largest === undefined) return [];
  const profile = JSON.parse(readFileSync(join(dir, largest.file), "utf8")) as Profiler.Profile;
  return [{ part: "node", functions: busiest(profile) }];
}
