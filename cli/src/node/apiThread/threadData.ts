import type { AppOptions } from "@milkyway/app";

/** What the application of the thread must have as that of the node has it. */
export type ThreadData = Pick<AppOptions, "dev">;
