/** Runs one scenario and prints what it measured as a line of JSON. */
import { startProfile } from "./profile.ts";
import { scenarios } from "./scenarios/index.ts";

const [name, profileFile] = process.argv.slice(2);
const scenario = scenarios.find((each) => each.name === name);
if (scenario === undefined) throw new Error(`no scenario ${name}`);
const stopProfile = profileFile === undefined ? undefined : startProfile(profileFile);
const { figures, rootsEqual } = await scenario.run();
stopProfile?.();
const rss = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ figures, rootsEqual, rss })}\n`);
process.exit(0);
