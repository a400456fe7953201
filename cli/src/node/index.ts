import type { Command } from "../command.ts";
import { dev } from "./dev/dev.ts";

/** Commands that work on the node of this machine. */
export const nodeCommands: readonly Command[] = [dev];
