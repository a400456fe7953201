import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The blocks of a page that are marked as `ts`, in order, each a program of its own. */
export function codeOf(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((found) => found[1] ?? "");
}

/** A folder in which programs find the packages of the project. */
export function withPackages(folder: string): string {
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return folder;
}

/** Runs a program in such a folder. */
export function runCode(folder: string, name: string, code: string) {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  const loader = join(ROOT, "node_modules", "tsx", "dist", "loader.mjs");
  const args = ["--import", loader, "--conditions=source", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, text: `${stdout}${stderr}` };
}
