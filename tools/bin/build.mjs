/** Bundles `milkywayd` into one file when its sources have changed. Plain JavaScript: it runs before anything is built. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./install.mjs";

const FOLDERS = ["packages", "modules", "app", "node", "cli"];
const TARGET = join(root, "cli", "dist", "bundle", "milkywayd.mjs");
const STAMP = join(dirname(TARGET), ".stamp");

/** Digest of names, sizes and times of the files that the bundle is made of. */
function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== "dist") visit(path);
      } else if (/\.(ts|json)$/.test(entry.name) && !entry.name.endsWith(".test.ts")) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of FOLDERS) visit(join(root, folder));
  return hash.digest("hex");
}

/** The bundle, made again if anything it is made of has changed. Returns its path. */
export async function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(TARGET) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted)
    return TARGET;
  const { build } = await import("esbuild");
  mkdirSync(dirname(TARGET), { recursive: true });
  // Others may be running the old one, or making the same one.
  const fresh = `${TARGET}.${process.pid}.mjs`;
  const options = {
    entryPoints: [join(root, "cli", "src", "main.ts")],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    // Half the text is half the time to parse it, at every start.
    minifyWhitespace: true,
    minifySyntax: true,
    // Packages with binaries stay packages; so do those that are found at run time.
    external: ["lmdb", "secp256k1", "secp256k1/*"],
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    logLevel: "warning",
  };
  try {
    await build(options);
  } catch {
    console.error("could not build milkywayd; see the lines above");
    process.exit(1);
  }
  renameSync(fresh, TARGET);
  writeFileSync(STAMP, wanted);
  return TARGET;
}
