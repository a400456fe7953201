import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { keptResults } from "../results.ts";
import { figuresSection } from "./figuresSection.ts";
import { growthPlots, growthSection } from "./growthSection.ts";
import { profilesSection } from "./profilesSection.ts";
import { withSections } from "./withSections.ts";

const PAGE = new URL("../../../docs/performance.md", import.meta.url);
const PICTURES = new URL("../../../docs/performance/", import.meta.url);

/** Writes the kept results into the page, and the curves beside it; returns the name of the page. */
export function writePage(): string {
  const results = keptResults();
  const page = withSections(readFileSync(PAGE, "utf8"), {
    figures: figuresSection(results),
    growth: growthSection(results),
    profiles: profilesSection(results),
  });
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, picture] of growthPlots(results))
    writeFileSync(new URL(name, PICTURES), picture);
  writeFileSync(PAGE, page);
  return "docs/performance.md";
}
