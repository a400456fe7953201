import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { EngineError } from "../engine/engineError.ts";

/** The version of CometBFT that this program goes with. */
export const COMET_VERSION = "0.38.19";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path of the `cometbft` program: a name is looked for on `PATH`, and a path is taken as it is. */
export function findComet(
  binary = "cometbft",
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const isPath = isAbsolute(binary) || /[/\\]/.test(binary);
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = isPath ? [resolve(binary)] : folders.map((folder) => join(folder, binary));
  const found = places.find(isProgram);
  if (found !== undefined) return found;
  throw new EngineError(
    "stopped",
    `${binary} was not found${isPath ? "" : " on PATH"}; install CometBFT ${COMET_VERSION} with "go install github.com/cometbft/cometbft/cmd/cometbft@v${COMET_VERSION}"`,
  );
}
