/** Builds the pages of the portal when their sources have changed. Plain JavaScript, like the build of `milkywayd`. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./install.mjs";

const SITE = join(root, "portal", "dist", "site");
const STAMP = join(root, "portal", "dist", ".stamp");

/** The pages, made again if anything they are made of has changed; a node runs without them when that fails. */
export function ensurePortalBuilt() {
  const wanted = fingerprint(["packages", "modules", "sdk", "indexer", "portal"]);
  if (existsSync(join(SITE, "index.html")) && existsSync(STAMP))
    if (readFileSync(STAMP, "utf8") === wanted) return;
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
    cwd: join(root, "portal"),
    stdio: ["ignore", 2, 2],
  });
  if (status === 0) writeFileSync(STAMP, wanted);
  else console.error("could not build the portal; the node runs without it");
}
