/** Fails when a page of the project links to a file that is not there. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Targets of links within the project, without their anchors. */
function targetsIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/```.*?```/gs, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

const listed = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
  {
    cwd: root,
    encoding: "utf8",
  },
);
const pages = listed.split("\n").filter((page) => page !== "" && existsSync(join(root, page)));
const dead = pages.flatMap((page) =>
  targetsIn(page)
    .filter((target) => !existsSync(join(root, dirname(page), target)))
    .map((target) => `${page}: ${target} is not there`),
);
for (const line of dead) console.error(line);
process.exitCode = dead.length === 0 ? 0 : 1;
