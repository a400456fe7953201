import { StoreError } from "../storeError.ts";

/** The data directory does not hold a state that can be trusted. */
export class StoreDamaged extends StoreError {
  constructor(dir: string, what: string) {
    super(
      `${dir}: ${what}. Restore the directory from a copy, or remove it and take the state from a ` +
        `snapshot or from genesis.`,
    );
  }
}
