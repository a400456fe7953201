import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  createMnemonic,
  createPrivateKey,
  derivePrivateKey,
  localRecord,
  mnemonicToSeed,
  type PrivateKey,
  TEST_PASSPHRASE,
} from "@milkyway/crypto";
import { createFileKeyring } from "../../client/keyring/fileKeyring.ts";
import { openKeyringFolder } from "../../client/keyring/keyringFolder.ts";
import type { NetworkNode } from "./networkNode.ts";

/** Makes a key with the name of the node in the keyring of each node, and leaves its words in `key_seed.json`. */
export async function createOperators(
  nodes: readonly NetworkNode[],
): Promise<readonly PrivateKey[]> {
  const keys: PrivateKey[] = [];
  for (const { name, home } of nodes) {
    const mnemonic = createMnemonic();
    const key = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic)));
    const folder = openKeyringFolder(join(home.root, "keyring-test"));
    const passphrase = async () => TEST_PASSPHRASE;
    await createFileKeyring({ backend: "test", folder, passphrase }).save(localRecord(name, key));
    const seed = `${JSON.stringify({ secret: mnemonic })}\n`;
    writeFileSync(join(home.root, "key_seed.json"), seed, { mode: 0o600 });
    keys.push(key);
  }
  return keys;
}
