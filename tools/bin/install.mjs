/** Installs what the lock file names if it is not installed yet. Plain JavaScript: it runs before anything is there. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Whether `node_modules` holds every package of the lock file in its version, by the list that npm keeps there. */
function isInstalled() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const there = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || there === undefined) return false;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.startsWith("node_modules/")) return true;
    if (link) return existsSync(join(root, path));
    // Packages with binaries for other machines are not installed.
    return there[path] === undefined ? optional === true : there[path].version === version;
  });
}

/** Makes `node_modules` what the lock file says, without asking; does nothing when it already is. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("installing dependencies from the lock file …");
  const { status } = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
    },
  );
  if (status !== 0) {
    console.error("could not install the dependencies; see the lines above");
    process.exit(1);
  }
}
