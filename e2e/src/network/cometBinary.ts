import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const VERSION = "v0.38.19";
const PACKAGE = `github.com/cometbft/cometbft/cmd/cometbft@${VERSION}`;

function output(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

function isRightVersion(path: string): boolean {
  return existsSync(path) && output(path, ["version"])?.split("+")[0] === VERSION.slice(1);
}

function installed(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, GOBIN: folder };
  const { status } = spawnSync("go", ["install", PACKAGE], { env, stdio: "ignore" });
  const path = join(folder, "cometbft");
  return status === 0 && isRightVersion(path) ? path : undefined;
}

/** The CometBFT program: found where programs are, else built by Go; `undefined` without either. */
export function cometBinary(): string | undefined {
  const goPath = output("go", ["env", "GOPATH"]);
  const own = join(homedir(), ".cache", "milkyway", `cometbft-${VERSION}`);
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...(goPath === undefined ? [] : [join(goPath, "bin")]),
    own,
  ];
  const found = folders.map((folder) => join(folder, "cometbft")).find(isRightVersion);
  return found ?? (goPath === undefined ? undefined : installed(own));
}
