import { spawnSync } from "node:child_process";

const BUILD = new URL("../../../tools/bin/build.mjs", import.meta.url).href;
let path: string | undefined;

/** The path of the program, bundled from the sources as they are. */
export function milkywayd(): string {
  if (path !== undefined) return path;
  const script = `import { ensureBuilt } from "${BUILD}"; console.log(await ensureBuilt());`;
  const args = ["--input-type=module", "--eval", script];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error("the program could not be built");
  path = stdout.trim();
  return path;
}
