/** Bundles `milkywayd` into one file, and the threads of its API and of its index into others, when its sources have changed. Plain JavaScript: it runs before anything is built. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./install.mjs";

const FOLDERS = ["packages", "modules", "app", "node", "indexer", "cli"];
const PROGRAM = join(root, "cli", "bin", "milkywayd.mjs");
const TARGET = join(root, "cli", "dist", "bundle", "milkywayd.cjs");
const THREAD = join(dirname(TARGET), "indexer.mjs");
const API_THREAD = join(dirname(TARGET), "api.cjs");
const STAMP = join(dirname(TARGET), ".stamp");

/** Makes the bundle again if anything it is made of has changed. Returns the path of what runs it. */
export async function ensureBuilt() {
  const wanted = fingerprint(FOLDERS);
  if (existsSync(TARGET) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted)
    return PROGRAM;
  const { build } = await import("esbuild");
  mkdirSync(dirname(TARGET), { recursive: true });
  // Others may be running the old one, or making the same one.
  const fresh = `${TARGET}.${process.pid}`;
  const freshThread = `${THREAD}.${process.pid}`;
  const freshApiThread = `${API_THREAD}.${process.pid}`;
  const options = {
    bundle: true,
    platform: "node",
    target: "node20",
    conditions: ["source"],
    // Half the text is half the time to parse it, at every start.
    minifyWhitespace: true,
    minifySyntax: true,
    // Packages with binaries stay packages; so do those that are found at run time.
    external: ["lmdb", "secp256k1", "secp256k1/*", "pg", "@electric-sql/*"],
    logLevel: "warning",
  };
  const program = { entryPoints: [join(root, "cli", "src", "main.ts")], outfile: fresh };
  const thread = { entryPoints: [join(root, "indexer", "src", "thread.ts")], outfile: freshThread };
  const apiThread = {
    entryPoints: [join(root, "cli", "src", "node", "apiThread", "main.ts")],
    outfile: freshApiThread,
  };
  try {
    await Promise.all([
      build({ ...options, ...program, format: "cjs" }),
      build({ ...options, ...apiThread, format: "cjs" }),
      build({ ...options, ...thread, format: "esm" }),
    ]);
  } catch {
    console.error("could not build milkywayd; see the lines above");
    process.exit(1);
  }
  renameSync(freshThread, THREAD);
  renameSync(freshApiThread, API_THREAD);
  renameSync(fresh, TARGET);
  // What was compiled of the old one is of no more use.
  for (const name of readdirSync(dirname(TARGET)))
    if (name.endsWith(".cache")) rmSync(join(dirname(TARGET), name), { force: true });
  writeFileSync(STAMP, wanted);
  return PROGRAM;
}
