import { spawnSync } from "node:child_process";
import { milkywayd } from "../network/milkywayd.ts";

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `milkywayd` until it ends by itself. */
export function runCommand(
  args: readonly string[],
  input = "",
  env: NodeJS.ProcessEnv = process.env,
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [milkywayd(), ...args], {
    encoding: "utf8",
    env,
    input,
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}
