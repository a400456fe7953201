import type { Result, ScenarioProfile } from "../results.ts";
import { table } from "./table.ts";

const SHOWN = 8;

/** The newest profile of each part of each scenario. */
function newestProfiles(results: readonly Result[]): readonly ScenarioProfile[] {
  const found = new Map<string, ScenarioProfile>();
  for (const { profiles } of results)
    for (const profile of profiles) {
      const key = `${profile.scenario}, ${profile.part}`;
      if (!found.has(key)) found.set(key, profile);
    }
  return [...found.values()];
}

/** Where time goes, by function; the runs come newest first. */
export function profilesSection(results: readonly Result[]): string {
  const profiles = newestProfiles(results);
  if (profiles.length === 0) return "No profile was kept yet.";
  return profiles
    .map(({ scenario, part, functions }) => {
      const rows = functions
        .slice(0, SHOWN)
        .map(({ place, share }) => [`${(share * 100).toFixed(1)} %`, `\`${place}\``]);
      return [`### ${scenario}: ${part}`, "", table(["time in itself", "function"], rows)].join(
        "\n",
      );
    })
    .join("\n\n");
}
