import { existsSync, readFileSync } from "node:fs";
import { ed25519PublicKey } from "@milkyway/crypto";
import { type NodeHome, nodeId, nodeKeyFromJson, validatorKeyFromJson } from "@milkyway/node";
import { CliError } from "../../cliError.ts";

function readKeyFile(path: string): string {
  if (!existsSync(path)) throw new CliError(`${path} is not there; "milkywayd init" makes one`);
  return readFileSync(path, "utf8");
}

/** The id by which peers know the node of a home. */
export function nodeIdOf({ nodeKey }: NodeHome): string {
  return nodeId(nodeKeyFromJson(readKeyFile(nodeKey)));
}

/** The 32 bytes of the key with which the node of a home signs blocks. */
export function validatorKeyOf({ validatorKey }: NodeHome): Uint8Array {
  return ed25519PublicKey(validatorKeyFromJson(readKeyFile(validatorKey)));
}
