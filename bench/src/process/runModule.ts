import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));

/** The path of a module of this package, by its name without an extension. */
export const modulePath = (name: string): string =>
  fileURLToPath(new URL(`../${name}${extension}`, import.meta.url));

/** Runs a module in a process of its own; returns what it wrote. */
export function runModule(name: string, args: readonly string[]): string {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, modulePath(name), ...args],
    { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${signal ?? status}`);
  return stdout;
}
