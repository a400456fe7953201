import { readFileSync } from "node:fs";

/** A block of commands in a page. */
export interface CommandBlock {
  /** Of its first line. */
  readonly line: number;
  readonly commands: string;
}

/** The blocks of a page that are marked as `sh`, in order: those that a reader types one after the other. */
export function readPage(path: string): readonly CommandBlock[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length + 1,
    commands: found[1] ?? "",
  }));
}
