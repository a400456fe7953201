import { readFileSync } from "node:fs";

/** A file of recorded vectors, in the shape that the test knows it to have. */
export function readVectors<Shape>(name: string): Shape {
  return JSON.parse(
    readFileSync(new URL(`../../src/vectors/${name}.json`, import.meta.url), "utf8"),
  );
}
