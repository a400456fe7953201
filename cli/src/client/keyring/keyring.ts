import type { Bin } from "@milkyway/bytes";
import type { Record } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";

/** Keys by name, and by the address of each. */
export interface Keyring {
  /** As `--keyring-backend` names it. */
  readonly backend: string;
  /** Names, sorted. */
  names(): Promise<readonly string[]>;
  get(name: string): Promise<Record | undefined>;
  nameOf(address: Bin): Promise<string | undefined>;
  /** Adds a key; one of the same name is replaced. */
  save(record: Record): Promise<void>;
  remove(name: string): Promise<void>;
}
