/** Which vector files a run is about. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SUFFIX = ".json.gz";
const OWN = fileURLToPath(new URL("../vectors/", import.meta.url));
/** Vectors made from files that are not part of the project. */
const SHARED = fileURLToPath(new URL("../../../shared/golden/", import.meta.url));
const SHARED_FILES = ["20-real-mainnet-genesis.json.gz"];

function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new Error(`no such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(path, name));
}

/** The files of the given paths; without any, the project's own and, where they are present, the shared ones. */
export function vectorFiles(
  paths: readonly string[],
  note: (line: string) => void,
): readonly string[] {
  if (paths.length > 0) return paths.flatMap((path) => filesAt(resolve(path)));
  const shared = SHARED_FILES.flatMap((name) => {
    if (existsSync(join(SHARED, name))) return [join(SHARED, name)];
    note(`skipped ${name}: the folder with the original's genesis files is not here`);
    return [];
  });
  return [...filesAt(OWN), ...shared];
}
