import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import { recordPublicKey } from "@milkyway/crypto";
import type { Keyring } from "./keyring.ts";

/** A keyring that is forgotten when the command ends. */
export function createMemoryKeyring(): Keyring {
  const records = new Map<string, Record>();
  return {
    backend: "memory",
    names: async () => [...records.keys()].sort((a, b) => (a < b ? -1 : 1)),
    get: async (name) => records.get(name),
    nameOf: async (address) =>
      [...records.values()].find((record) => recordPublicKey(record).address === address)?.name,
    save: async (record) => void records.set(record.name, record),
    remove: async (name) => void records.delete(name),
  };
}
