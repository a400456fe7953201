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

function testFiles(root: string): string[] {
  return readdirSync(join(root, "modules"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts") && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort();
}

/** The titles of every test of modules, by loading the files without running the tests. */
export async function testTitles(root: string): Promise<TestTitle[]> {
  useRecorder();
  const found: TestTitle[] = [];
  for (const path of testFiles(root)) {
    const file = join("modules", path);
    titles.length = 0;
    await import(pathToFileURL(join(root, file)).href);
    const module = path.split("/")[0] ?? "";
    found.push(...titles.map((title) => ({ module, file, title })));
  }
  return found;
}
