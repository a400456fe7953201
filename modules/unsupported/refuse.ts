import { sdkErrors } from "@milkyway/core";

/** Refuses with `sdk`/37 what this version does not support yet. */
export function refuse(what: string): never {
  throw sdkErrors.notSupported.wrap(`${what} is not supported yet`);
}
