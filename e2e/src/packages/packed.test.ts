/** The packages as a user installs them: packed, with built JavaScript and types, in a folder of their own. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryHome } from "../cli/temporaryHome.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PACKAGES = [
  "bytes",
  "math",
  "codec",
  "crypto",
  "comet",
  "core",
  "collections",
  "store",
  "baseapp",
];
const FOLDERS = [...PACKAGES.map((name) => `packages/${name}`), "modules", "app", "sdk", "testkit"];

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

function run(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { code: status, out: `${stdout}${stderr}` };
}

/** Packs every package that is published, and returns the tarballs. */
function packAll(target: string): readonly string[] {
  const args = FOLDERS.map((folder) => `--workspace=${folder}`);
  execFileSync("npm", ["pack", "--silent", `--pack-destination=${target}`, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return readdirSync(target).map((name) => join(target, name));
}

/** Everything that is not ours, as it is installed. */
function linkOthers(modules: string): void {
  for (const name of readdirSync(join(ROOT, "node_modules")))
    if (!name.startsWith(".") && name !== "@milkyway")
      symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
}

/** A folder outside of the project with the packed packages in it. */
function installPacked(t: TestContext): string {
  const [home, packed] = [temporaryHome(t), temporaryHome(t)];
  const scope = join(home, "node_modules", "@milkyway");
  mkdirSync(scope, { recursive: true });
  linkOthers(join(home, "node_modules"));
  for (const tarball of packAll(packed)) {
    const name = /^milkyway-(.+)-\d+\.\d+\.\d+\.tgz$/.exec(basename(tarball))?.[1] ?? "";
    mkdirSync(join(scope, name));
    execFileSync("tar", ["-xzf", tarball, "-C", join(scope, name), "--strip-components=1"]);
  }
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module" }));
  return home;
}

const tool = (...path: readonly string[]) => join(ROOT, "node_modules", ...path);

/** Checks the types of what is in a folder as somebody does who has only what was packed. */
function typesOf(home: string): Ran {
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ["node"],
  };
  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  );
  return run(home, tool("typescript", "bin", "tsc"), "-p", ".");
}

test("packages work as they are packed: the page of the SDK, and the example of a page with its tests", (t) => {
  execFileSync(process.execPath, [tool("typescript", "bin", "tsc"), "-b", "sdk", "testkit"], {
    cwd: ROOT,
  });
  const home = installPacked(t);
  const scope = join(home, "node_modules", "@milkyway");
  for (const name of readdirSync(scope)) {
    const files = readdirSync(join(scope, name), { recursive: true, encoding: "utf8" });
    assert.ok(
      files.some((file) => file.endsWith(".d.ts")) && files.some((file) => file.endsWith(".js")),
    );
    const extra = files.filter((file) => /\.test\.|tsbuildinfo/.test(file));
    assert.deepEqual(extra, [], name);
  }

  const page = readFileSync(join(ROOT, "sdk", "README.md"), "utf8");
  const [, code = ""] = /```ts\n(.*?)```/s.exec(page) ?? [];
  writeFileSync(join(home, "readme.ts"), code);
  for (const name of ["positions.ts", "positions.test.ts"])
    cpSync(join(ROOT, "examples", "page", name), join(home, name));
  const types = typesOf(home);
  assert.equal(types.code, 0, types.out);

  const tsx = join(dirname(tool("tsx", "package.json")), "dist", "loader.mjs");
  const shown = run(home, "--import", tsx, "readme.ts");
  assert.equal(shown.code, 0, shown.out);
  assert.match(shown.out, /pools of \[.*'utia'.*\]/s);
  assert.match(shown.out, /delegated in blocks \[ \d+n, \d+n, \d+n \]/);
  assert.match(shown.out, /refused: insufficient funds: .* -> Send less/);
  const tested = run(home, "--import", tsx, "--test", "positions.test.ts");
  assert.equal(tested.code, 0, tested.out);
});
