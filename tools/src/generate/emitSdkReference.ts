import { readFileSync } from "node:fs";
import { join } from "node:path";

const START = "<!-- The reference is written by `npm run generate`. -->";

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** The exports of an index file, each with the file that it comes from. */
function exportsOf(index: string): readonly Exported[] {
  return [...index.matchAll(/export (?:type )?\{([^}]*)\} from "\.\/([^"]+)"/g)].flatMap(
    ([, names = "", file = ""]) =>
      names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== "")
        .map((name) => ({ name, file })),
  );
}

/** Kind and doc comment of an export, on one line. */
function describe(source: string, name: string): { readonly kind: string; readonly doc: string } {
  const declared = new RegExp(
    `(?:/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\n)?export (?:async )?(function\\*?|class|interface|type|const) ${name}\\b`,
  );
  const [, comment = "", kind = "value"] = declared.exec(source) ?? [];
  const doc = comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("@see"))
    .join(" ");
  return { kind: kind === "const" ? "function" : kind.replace("*", ""), doc };
}

function row(root: string, { name, file }: Exported): string {
  const { kind, doc } = describe(readFileSync(join(root, "sdk/src", file), "utf8"), name);
  return `| \`${name}\` | ${kind} | ${doc.replaceAll("|", "\\|")} |`;
}

/** The page of the SDK, with the reference of what it exports from its doc comments. */
export function emitSdkReference(root: string): { readonly path: string; readonly text: string } {
  const path = "sdk/README.md";
  const page = readFileSync(join(root, path), "utf8");
  const [before = ""] = page.split(START);
  const all = exportsOf(readFileSync(join(root, "sdk/src/index.ts"), "utf8"));
  const rows = all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((each) => row(root, each));
  const table = ["| export | kind | what it is |", "| --- | --- | --- |", ...rows].join("\n");
  return { path, text: `${before}${START}\n\n${table}\n` };
}
