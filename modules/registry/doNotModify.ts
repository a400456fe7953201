/** Stands for the stored value in messages that edit a record. */
export const DO_NOT_MODIFY = "[do-not-modify]";

/** The value that a field has after an edit. */
export function edited(given: string, stored: string): string {
  return given === DO_NOT_MODIFY ? stored : given;
}
