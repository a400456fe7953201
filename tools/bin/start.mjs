/** `npm start`: installs what is missing, builds what changed, and runs `milkywayd dev` in this process. */
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { ensureBuilt } = await import("./build.mjs");
const program = await ensureBuilt();
const { ensurePortalBuilt } = await import("./buildPortal.mjs");
ensurePortalBuilt();
process.argv = [process.argv[0], program, "dev", ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
