import { readdirSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { titles } from "./recorder.ts";

/** A test and the module whose folder it stands in. */
export interface TestTitle {
  readonly module: string;
  /** From the root of the project. */
  readonly file: string;
  readonly title: string;
}

function useRecorder(): void {
  const url = JSON.stringify(new URL("./recorder.ts", import.meta.url).href);
  const hooks = `export async function resolve(specifier, context, next) {
    return specifier === "node:test" ? { url: ${url}, shortCircuit: true } : next(specifier, context);
  }`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}

const isTest = (path: string) =>
  path.endsWith(".test.ts") && !/(^|\/)(node_modules|dist)\//.test(path);

/** Tests in the folders of modules, and those of the application that are named like a module. */
function testFiles(root: string): { readonly module: string; readonly file: string }[] {
  const inside = readdirSync(join(root, "modules"), { recursive: true, encoding: "utf8" })
    .filter(isTest)
    .map((path) => ({ module: path.split("/")[0] ?? "", file: join("modules", path) }));
  const modules = new Set(readdirSync(join(root, "modules")));
  const whole = readdirSync(join(root, "app", "src"))
    .map((name) => ({ module: name.replace(/\.test\.ts$/, ""), file: join("app", "src", name) }))
    .filter(({ module, file }) => isTest(file) && modules.has(module));
  return [...inside, ...whole].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The titles of every test of modules, by loading the files without running the tests. */
export async function testTitles(root: string): Promise<TestTitle[]> {
  useRecorder();
  const found: TestTitle[] = [];
  for (const { module, file } of testFiles(root)) {
    titles.length = 0;
    await import(pathToFileURL(join(root, file)).href);
    found.push(...titles.map((title) => ({ module, file, title })));
  }
  return found;
}
