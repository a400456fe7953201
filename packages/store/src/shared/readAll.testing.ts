import { binToBytes, toHex } from "@milkyway/bytes";
import type { CommitStore } from "../commit/commitStore.ts";

/** One text for all that can be read of the last version: entries both ways, lookups, proofs, commit. */
export function readAll(store: CommitStore): string {
  const { version, storeNames } = store;
  const parts: string[] = [`${version}`, toHex(store.appHash)];
  const view = store.view(version);
  for (const name of storeNames) {
    const entries = view.store(name);
    let digest = 0;
    const add = (bytes: Uint8Array | undefined) => {
      for (const byte of bytes ?? []) digest = Math.imul(digest ^ byte, 16_777_619);
    };
    for (const cursor = entries.iterate("", undefined); cursor.valid; cursor.next()) {
      add(binToBytes(cursor.key));
      add(cursor.value);
      add(entries.get(cursor.key));
    }
    for (const cursor = entries.iterate("\x01", "\xf0", true); cursor.valid; cursor.next())
      add(cursor.value);
    for (const key of ["a", "\xff"])
      for (const { data } of store.prove(version, name, key)) add(data);
    parts.push(name, `${digest}`);
  }
  return parts.join(" ");
}
