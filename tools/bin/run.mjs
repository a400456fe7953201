/** Runs the steps of a named suite one after the other; the last line is `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "./install.mjs";

/** A test that waits for what does not come ends after this, and the others go on. */
const TEST_TIMEOUT_MS = 600_000;
const TSX = ["--import", "tsx", "--conditions=source"];

/** Where the compiler puts what it makes of the sources in a folder. */
const COMPILED = [
  [/^portal\/src\//, "portal/dist/types/"],
  [/^(packages\/[^/]+|[^/]+)\/src\//, "$1/dist/"],
  [/^modules\//, "modules/dist/"],
];

/** The compiled form of a source: it starts in half the time, and is what users run. */
function compiled(path) {
  const [from, to] = COMPILED.find(([folder]) => folder.test(path)) ?? [];
  if (from === undefined) throw new Error(`no folder of compiled files for ${path}`);
  return path.replace(from, to).replace(/\.ts$/, ".js");
}

/** Files of the project whose path ends in `suffix`, sorted. */
function filesEnding(suffix, folders) {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(suffix) && !/(^|\/)(node_modules|dist)\//.test(path))
      .map((path) => join(folder, path)),
  );
  return found.sort();
}

function existing(...folders) {
  const here = new Set(readdirSync(root));
  return folders.filter((folder) => here.has(folder));
}

/** One check that passes or fails as a whole. */
function step(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs test files with the test runner of Node and adds up what it counted. */
function tests(name, files, loader = []) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  console.log(`--- ${name}: ${files.length} files`);
  const started = Date.now();
  const args = [
    ...loader,
    "--test",
    "--test-reporter=tap",
    "--test-concurrency=2",
    `--test-timeout=${TEST_TIMEOUT_MS}`,
    ...files,
  ];
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(stdout)?.[1] ?? 0);
  const [passed, failed] = [count("pass"), count("fail") + count("cancelled")];
  if (status !== 0 || failed > 0) console.log(failures(stdout));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const verdict = status === 0 ? "ok  " : "FAIL";
  console.log(`${verdict} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** The blocks of the failed tests, with their diagnostics. */
function failures(tap) {
  return tap
    .split(/^(?= *(?:not )?ok \d+)/m)
    .filter((block) => /^ *not ok/.test(block))
    .join("");
}

const bin = (name) => join(root, "node_modules", ".bin", name);
const node = process.execPath;

const checks = () => [
  step("generated code is current", node, [...TSX, "tools/src/generate/main.ts", "--check"]),
  step("every message and query has tests, and their table is current", node, [
    ...TSX,
    "tools/src/coverage/main.ts",
    "--check",
  ]),
  step("format and lint", bin("biome"), ["check", "--error-on-warnings", "."]),
  // Apart, because they read the whole project even when one file is checked.
  step("imports", bin("biome"), [
    "lint",
    "--config-path=tools/imports.json",
    "--diagnostic-level=error",
    ".",
  ]),
  types(),
  step("links of the pages", node, [...TSX, "tools/src/check/links.ts"]),
];

const types = () => step("types", bin("tsc"), ["-b"]);

const IN_PROCESS = [
  "packages",
  "modules",
  "conformance",
  "app",
  "node",
  "cli",
  "tools",
  "testkit",
  "portal",
  "sdk",
  "indexer",
  "bench",
];
const unit = () => [
  tests("unit tests", filesEnding(".test.ts", existing(...IN_PROCESS)).map(compiled)),
];

const processes = () => [
  tests("tests of whole processes", filesEnding(".test.ts", ["e2e"]).map(compiled)),
  // As its reader would run them, who has sources only.
  tests("tests of the examples", filesEnding(".test.ts", ["examples"]), TSX),
];

/** Validators under CometBFT, and one of each trouble; it needs CometBFT, or Go to install it. */
const network = () => [step("network of validators", "npm", ["run", "--silent", "test:network"])];

const vectors = () => [
  step("recorded vectors, to the roots", node, [
    ...TSX,
    "conformance/src/main.ts",
    "--level",
    "roots",
  ]),
];

/** A few blocks of two workloads; it fails when a root differs, whatever the time. */
const workloads = () => [
  step("workloads, to the roots", "npm", ["run", "--silent", "bench", "--", "--short"]),
];

/** Hostile messages from a seed that is new each time and printed first; a few of each scenario but the longest. */
const simulation = () => [
  step("simulation", "npm", [
    "run",
    "--silent",
    "simulate",
    "--",
    "--messages",
    "7000",
    "--era-messages",
    "1000",
  ]),
];

const suites = {
  check: checks,
  unit,
  processes,
  network,
  vectors,
  workloads,
  simulation,
  test: () => [
    ...checks(),
    ...unit(),
    ...processes(),
    ...network(),
    ...vectors(),
    ...workloads(),
    ...simulation(),
  ],
};

const suite = process.argv[2] ?? "test";
ensureInstalled();
const results = suites[suite]();
const total = results.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
