import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/** Digest of names, sizes and times of the sources in folders, and of the versions of what they use. */
export function fingerprint(folders) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== "dist") visit(path);
      } else if (
        /\.(tsx?|json|css|html|svg|mjs)$/.test(entry.name) &&
        !/\.test\.tsx?$/.test(entry.name)
      ) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of folders) visit(join(root, folder));
  return hash.digest("hex");
}
