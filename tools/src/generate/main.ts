/** `npm run generate [-- --check]`: writes the code of every `.proto` file, or says which files are not current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitPackage } from "./emit.ts";
import { emitErrorTexts } from "./emitErrorTexts.ts";
import { emitIndexes } from "./emitIndex.ts";
import { emitSdkReference } from "./emitSdkReference.ts";
import { resolver } from "./names.ts";
import { readPackages } from "./schema.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const check = process.argv.includes("--check");
const packages = readPackages(join(root, "proto"));
const resolve = resolver(packages);

const stale: string[] = [];
const files = [
  ...packages.map((pkg) => emitPackage(pkg, resolve)),
  ...emitIndexes(packages),
  await emitErrorTexts(root),
  emitSdkReference(root),
];
for (const { path, text } of files) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

console.log(`${packages.length} packages, ${stale.length} ${check ? "not current" : "written"}`);
if (check && stale.length > 0) {
  console.error(`run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 1;
}
