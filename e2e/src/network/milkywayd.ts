import { spawnSync } from "node:child_process";

const BUILD = new URL("../../../tools/bin/build.mjs", import.meta.url).href;
let path = process.env.MILKYWAYD;

/** The path of the program: the one that the variable `MILKYWAYD` names, or bundled from the sources as they are. */
export function milkywayd(): string {
  if (path !== undefined) return path;
  const script = `import { ensureBuilt } from "${BUILD}"; console.log(await ensureBuilt());`;
  const args = ["--input-type=module", "--eval", script];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error("the program could not be built");
  path = stdout.trim();
  return path;
}

/** What a command writes; throws what it complains about. */
export function milkywaydOutput(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [milkywayd(), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
