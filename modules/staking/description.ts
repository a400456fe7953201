import { textBytes } from "@milkyway/codec";
import { Description } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { sdkErrors } from "@milkyway/core";

/** Text that stands for the one already there. */
export const DO_NOT_MODIFY = "[do-not-modify]";

/** Fields in order, with their name in errors and their length limit in bytes. */
const FIELDS: readonly (readonly [key: keyof Description, name: string, limit: number])[] = [
  ["moniker", "moniker", 70],
  ["identity", "identity", 3000],
  ["website", "website", 140],
  ["securityContact", "security contact", 140],
  ["details", "details", 280],
];

export function isEmptyDescription(description: Description): boolean {
  return FIELDS.every(([key]) => description[key] === "");
}

/** Fails on a description with a field that is too long. */
export function ensureLength(description: Description): void {
  for (const [key, name, limit] of FIELDS) {
    const length = textBytes(description[key]).length;
    if (length > limit)
      throw sdkErrors.invalidRequest.wrap(`invalid ${name} length; got: ${length}, max: ${limit}`);
  }
}

/** The new description; a field that says not to modify it keeps its text. */
export function updateDescription(before: Description, given: Description): Description {
  const texts = FIELDS.map(([key]) => [
    key,
    given[key] === DO_NOT_MODIFY ? before[key] : given[key],
  ]);
  const after = Description.create(Object.fromEntries(texts));
  ensureLength(after);
  return after;
}
