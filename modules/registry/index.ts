import "./rules.ts";

export { chargeFee, type RegistryDistribution } from "./chargeFee.ts";
export { createMissingAccount, type RegistryAuth } from "./createMissingAccount.ts";
export { DO_NOT_MODIFY, edited } from "./doNotModify.ts";
export { findDuplicate } from "./findDuplicate.ts";
export { invariantText } from "./invariantText.ts";
export { isBlank } from "./isBlank.ts";
export { ensureSpelling, storedAddress } from "./spelling.ts";
export { setIdAfter, takeNewId, takeNextId } from "./takeNextId.ts";
