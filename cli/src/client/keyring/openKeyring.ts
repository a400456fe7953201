import { join } from "node:path";
import { TEST_PASSPHRASE } from "@milkyway/crypto";
import type { Invocation } from "../../command.ts";
import { type FlagTable, textFlag } from "../../flag.ts";
import { askPassphrase } from "./askPassphrase.ts";
import { createFileKeyring } from "./fileKeyring.ts";
import type { Keyring } from "./keyring.ts";
import { openKeyringFolder } from "./keyringFolder.ts";
import { createMemoryKeyring } from "./memoryKeyring.ts";

/** Flags that say where keys are. */
export const keyringFlags: FlagTable = {
  "keyring-backend": textFlag(
    "how keys are kept: encrypted files (os is the same), test without a passphrase, memory not at all",
    "file",
    { choices: ["os", "file", "test", "memory"] },
  ),
  "keyring-dir": textFlag("folder of the keyring; the home folder if absent"),
};

/** The keyring that a command was told to use. */
export function openKeyring({ flags, home, terminal }: Invocation): Keyring {
  const backend = flags.text("keyring-backend");
  if (backend === "memory") return createMemoryKeyring();
  const root = flags.text("keyring-dir") || home;
  if (backend === "test") {
    const folder = openKeyringFolder(join(root, "keyring-test"));
    return createFileKeyring({ backend, folder, passphrase: async () => TEST_PASSPHRASE });
  }
  const folder = openKeyringFolder(join(root, "keyring-file"));
  return createFileKeyring({
    backend,
    folder,
    passphrase: () => askPassphrase(terminal, folder),
  });
}
