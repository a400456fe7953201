import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { keptResults } from "../results.ts";
import { roundsTable } from "../rounds/rounds.ts";
import { figuresSection } from "./figuresSection.ts";
import { growthPlots, growthSection } from "./growthSection.ts";
import { profilesSection } from "./profilesSection.ts";
import { withSections } from "./withSections.ts";

const DOCS = new URL("../../../docs/", import.meta.url);
const PICTURES = new URL("performance/", DOCS);

function rewrite(name: string, sections: Readonly<Record<string, string>>): string {
  const file = new URL(name, DOCS);
  writeFileSync(file, withSections(readFileSync(file, "utf8"), sections));
  return `docs/${name}`;
}

/** Writes kept results and simulated rounds into their pages, and the curves beside them; returns names of pages. */
export function writePages(): readonly string[] {
  const results = keptResults();
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, picture] of growthPlots(results))
    writeFileSync(new URL(name, PICTURES), picture);
  return [
    rewrite("performance.md", {
      figures: figuresSection(results),
      growth: growthSection(results),
      profiles: profilesSection(results),
    }),
    rewrite("scale.md", { rounds: roundsTable() }),
  ];
}
