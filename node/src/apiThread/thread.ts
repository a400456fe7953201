/** What the program of the thread that answers needs of this workspace. */
export { type OpenApplication, runApiThread } from "./runApiThread.ts";
