import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGenesis } from "@milkyway/node";
import { readClientConfig } from "../clientConfig.ts";
import type { Finding } from "./finding.ts";

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function checkClient(home: string): Finding[] {
  try {
    readClientConfig(home);
    return [];
  } catch (error) {
    return [{ state: "fail", what: reasonOf(error), todo: "Mend that line, or remove the file." }];
  }
}

function checkGenesis(path: string): Finding {
  try {
    const { chainId } = readGenesis(readFileSync(path));
    return { state: "ok", what: `genesis of ${chainId} in ${path}` };
  } catch (error) {
    const what = `${path} cannot be read: ${reasonOf(error)}`;
    return { state: "fail", what, todo: "Get the chain's genesis.json again." };
  }
}

/** Whether the home folder is there and can be used. */
export function checkHome(home: string): readonly Finding[] {
  if (!existsSync(home))
    return [{ state: "ok", what: `no home at ${home} yet; it comes to be with init or dev` }];
  try {
    accessSync(home, constants.R_OK | constants.W_OK);
  } catch {
    const what = `${home} cannot be written to`;
    return [{ state: "fail", what, todo: "Change its owner, or name another --home." }];
  }
  const genesis = join(home, "config", "genesis.json");
  return [...checkClient(home), ...(existsSync(genesis) ? [checkGenesis(genesis)] : [])];
}
