import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** A file of a site, as it is sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  /** Whether its name changes with its content. */
  readonly isLasting: boolean;
}

/** The files in a folder by the path under which they are asked for; they are read when they are asked for first. */
export function siteFiles(folder: string): (path: string) => SiteFile | undefined {
  const names = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
      name.replaceAll("\\", "/"),
    ),
  );
  const read = new Map<string, SiteFile>();
  return (path) => {
    const name = path === "/" ? "index.html" : path.slice(1);
    const type = TYPES[extname(name)];
    // Only names that the folder has are joined to it.
    if (type === undefined || !names.has(name)) return undefined;
    const known = read.get(name);
    if (known !== undefined) return known;
    const file = {
      body: readFileSync(join(folder, name)),
      type,
      isLasting: name.startsWith("assets/"),
    };
    read.set(name, file);
    return file;
  };
}
