import { textBytes } from "@milkyway/codec";
import { ensure } from "@milkyway/core";
import { errors } from "./errors.ts";

/** Longest metadata or title, in bytes; a constant of this chain. */
const MAX_METADATA = 10_200;

/** Fails when metadata or a title is too long. */
export function checkMetadata(text: string): void {
  const { length } = textBytes(text);
  ensure(length <= MAX_METADATA, errors.metadataTooLong, `got metadata with length ${length}`);
}

/** Fails when a summary is too long. */
export function checkSummary(text: string): void {
  const { length } = textBytes(text);
  ensure(length <= 40 * MAX_METADATA, errors.summaryTooLong, `got summary with length ${length}`);
}
