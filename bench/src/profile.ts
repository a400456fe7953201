import { writeFileSync } from "node:fs";
import { type Profiler, Session } from "node:inspector";

/** Samples this thread until the function returned is called, which writes a `.cpuprofile` and the busiest functions. */
export function startProfile(file: string): () => void {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.start");
  return () =>
    session.post("Profiler.stop", (error, { profile }) => {
      if (error !== null) throw error;
      writeFileSync(file, JSON.stringify(profile));
      process.stderr.write(busiest(profile));
    });
}

/** The twenty functions in which most time was spent themselves. */
function busiest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string {
  const own = new Map<number, number>();
  samples.forEach((id, i) => {
    own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0));
  });
  const byFunction = new Map<string, number>();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const time = own.get(id) ?? 0;
    const place = callFrame.url.replace(/^.*\/(?=[^/]+\/(?:dist|src)\/|node_modules\/)/, "");
    const name = `${callFrame.functionName || "(anonymous)"} ${place}:${callFrame.lineNumber + 1}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + time);
    total += time;
  }
  return [...byFunction]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([name, time]) => `${((time / total) * 100).toFixed(1).padStart(6)} %  ${name}\n`)
    .join("");
}
