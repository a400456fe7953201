import { type Profiler, Session } from "node:inspector/promises";
import type { Busy } from "./figure.ts";

const SHOWN = 20;

/** Samples this thread until the function returned is called, which gives all that was sampled. */
export async function startProfile(): Promise<() => Promise<Profiler.Profile>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  return async () => {
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    return profile;
  };
}

/** Folder and file of a script, from the last source folder or package on. */
const shortPlace = (url: string): string =>
  url.replace(/^.*\/(?=[^/]+\/(?:dist|src)\/|node_modules\/)/, "");

/** The call by which the profiler itself is started, which takes a while. */
const PROFILER = "dispatch";

/** The functions in which most time was spent themselves; the profiler's own is left out. */
export function busiest({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): readonly Busy[] {
  const own = new Map<number, number>();
  samples.forEach((id, i) => {
    own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0));
  });
  const byFunction = new Map<string, number>();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const time = own.get(id) ?? 0;
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === PROFILER && url === "") continue;
    total += time;
    const place = url === "" ? "" : ` ${shortPlace(url)}:${lineNumber + 1}`;
    const name = `${functionName || "(anonymous)"}${place}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + time);
  }
  return [...byFunction]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([place, time]) => ({ place, share: time / total }));
}
